"""`ModelCatalog`: finding models by what the API reports, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api_claude import ModelCatalog, errors
from api_claude.models import ModelInfo
from support.listed_models import LISTED, MODELS, capabilities

CATALOG = ModelCatalog.of(MODELS)
NOW = datetime(2026, 11, 29, tzinfo=UTC)


def ids(catalog: ModelCatalog[ModelInfo]) -> list[str]:
    return [model.id.removeprefix("claude-") for model in catalog]


@pytest.mark.parametrize(
    "conditions, found",
    [
        ({}, ["sonnet-4-6", "opus-4-5", "sonnet-4-5", "haiku-3", "opus-3", "test"]),
        ({"line": "sonnet"}, ["sonnet-4-6", "sonnet-4-5"]),
        ({"line": "fable"}, []),
        ({"lifecycle": "active"}, ["sonnet-4-6", "opus-4-5", "test"]),
        ({"capabilities": ["effort.low"]}, ["sonnet-4-6", "opus-4-5", "opus-3", "test"]),
        ({"capabilities": ["effort.max"]}, []),
        ({"capabilities": ["effort.xhigh"]}, []),  # no model reports it
        ({"input_tokens": 200_001}, ["sonnet-4-6"]),
        ({"max_tokens": 4096}, ["sonnet-4-6", "opus-4-5", "sonnet-4-5", "opus-3", "test"]),
        (
            {"line": "sonnet", "capabilities": ["image_input", "thinking"], "max_tokens": 64_000},
            ["sonnet-4-6", "sonnet-4-5"],
        ),
    ],
)
def test_find(conditions: dict[str, Any], found: list[str]) -> None:
    assert ids(CATALOG.find(**conditions)) == found


def test_a_found_catalog_can_be_searched_again() -> None:
    assert ids(CATALOG.find(line="sonnet").find(lifecycle="deprecated")) == ["sonnet-4-5"]


def test_a_misspelled_capability_is_an_error_and_not_an_empty_result() -> None:
    with pytest.raises(errors.RequestError, match=r"'image_inputs': did you mean 'image_input'\?"):
        CATALOG.find(capabilities=["image_inputs"])
    with pytest.raises(errors.RequestError, match=r"'vision': reported are batch, "):
        CATALOG.supports("claude-sonnet-4-6", "vision")
    with pytest.raises(errors.RequestError, match="must be a list of names"):
        CATALOG.find(capabilities="batch")


def test_a_list_without_capabilities_reports_none() -> None:
    catalog = ModelCatalog.of([MODELS[3]])
    with pytest.raises(errors.RequestError, match="reports no capabilities at all"):
        catalog.find(capabilities=["batch"])
    assert len(ModelCatalog.of(MODELS[:0]).find(capabilities=["batch"])) == 0


@pytest.mark.parametrize(
    "model, capability, reported",
    [
        ("claude-sonnet-4-6", "effort", True),
        ("claude-sonnet-4-6", "effort.max", False),
        ("claude-sonnet-4-6", "effort.xhigh", None),
        ("claude-sonnet-4-6", "thinking.types.between_tools", False),
        ("claude-sonnet-4-5", "effort.low", False),
        ("claude-haiku-3", "batch", None),
    ],
)
def test_supports(model: str, capability: str, reported: bool | None) -> None:
    assert CATALOG.supports(model, capability) is reported
    assert CATALOG.supports(CATALOG[model], capability) is reported


def test_a_group_without_support_supports_none_of_its_members() -> None:
    odd = capabilities(effort={**capabilities()["effort"], "supported": False})
    catalog = ModelCatalog.of([ModelInfo.model_validate({**LISTED[0], "capabilities": odd})])
    assert catalog.supports("claude-sonnet-4-6", "effort.low") is False


def test_capabilities_of_a_later_version_of_the_api() -> None:
    later = capabilities(audio={"supported": True, "formats": {"mp3": {"supported": False}}})
    catalog = ModelCatalog.of([ModelInfo.model_validate({**LISTED[0], "capabilities": later})])
    assert catalog.supports("claude-sonnet-4-6", "audio") is True
    assert catalog.supports("claude-sonnet-4-6", "audio.formats.mp3") is False
    assert ids(catalog.find(capabilities=["audio"])) == ["sonnet-4-6"]


def test_newest() -> None:
    assert CATALOG.newest is CATALOG["claude-sonnet-4-6"]
    assert ModelCatalog.of(MODELS[::-1]).newest is CATALOG["claude-sonnet-4-6"]
    opus = CATALOG.find(line="opus").newest
    assert opus is not None
    assert opus.id == "claude-opus-4-5"


def test_the_epoch_is_an_unknown_release_date() -> None:
    assert CATALOG.find(lifecycle="retired").newest is None
    with pytest.raises(errors.RequestError, match="reports no release date"):
        CATALOG.successor("claude-opus-3")


def test_retiring_has_the_earliest_first_and_no_retired_model() -> None:
    assert ids(CATALOG.retiring(timedelta(days=30), now=NOW)) == ["haiku-3", "sonnet-4-5"]
    assert ids(CATALOG.retiring(timedelta(days=15), now=NOW)) == ["haiku-3"]
    assert ids(CATALOG.retiring(timedelta(0), now=datetime(2026, 1, 1, tzinfo=UTC))) == []
    assert len(CATALOG.retiring(timedelta(days=365_000))) == 2  # by the system clock


def test_retiring_checks_its_arguments() -> None:
    days: Any = 30
    with pytest.raises(errors.ConfigurationError, match="must be a timedelta, not int"):
        CATALOG.retiring(days)
    with pytest.raises(errors.ConfigurationError, match="must have a time zone"):
        CATALOG.retiring(timedelta(1), now=datetime(2026, 1, 1))  # noqa: DTZ001 - what is tested


def test_successor() -> None:
    successor = CATALOG.successor("claude-sonnet-4-5")
    assert successor is not None
    assert successor.id == "claude-sonnet-4-6"
    assert CATALOG.successor(successor) is None
    assert CATALOG.successor("claude-haiku-3") is None  # the catalog has no other haiku
    with pytest.raises(errors.RequestError, match="reports no line"):
        CATALOG.successor("claude-test")


def test_an_unknown_model_is_an_error_with_advice() -> None:
    assert CATALOG.get("claude-sonnet") is None
    assert "claude-sonnet-4-6" in CATALOG
    assert MODELS[0] in CATALOG
    assert "claude-sonnet" not in CATALOG
    with pytest.raises(KeyError, match=r"did you mean 'claude-sonnet-4-6'\?"):
        CATALOG["claude-sonnet-4.6"]
    with pytest.raises(errors.RequestError, match=r"has no 'x': the list has no aliases"):
        CATALOG.successor("x")


def test_a_model_is_listed_once() -> None:
    assert len(ModelCatalog.of([*MODELS, *MODELS])) == len(MODELS)


@pytest.mark.parametrize("wrong", [None, 3, ["claude-sonnet-4-6"], [{"id": "a"}]])
def test_of_refuses_what_is_no_list_of_models(wrong: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="models must "):
        ModelCatalog.of(wrong)


def test_print_shows_a_table_with_a_dash_for_what_is_not_reported() -> None:
    lines = str(CATALOG).splitlines()
    assert lines[0].split() == [
        "model",
        "line",
        "lifecycle",
        "input",
        "max_tokens",
        "released",
        "retires",
    ]
    assert lines[2].split()[:5] == ["claude-sonnet-4-6", "sonnet", "active", "1,000,000", "64,000"]
    assert lines[5].split()[3:] == ["-", "-", "2024-03-07", "2026-11-01"]
    assert repr(CATALOG) == "ModelCatalog(6 models)"
    assert str(ModelCatalog.of(MODELS[:0]))


@pytest.mark.parametrize(
    "conditions, text",
    [
        ({"capabilities": None}, "capabilities must be a list of names, not None"),
        ({"capabilities": [5]}, "capabilities must be a list of names, not of 5"),
        ({"line": 5}, "line must be a string, not 5"),
        ({"lifecycle": ["active"]}, "lifecycle must be a string"),
        ({"lifecycle": "activ"}, "no model has the lifecycle 'activ': did you mean 'active'"),
        ({"lifecycle": "x"}, "known are active, deprecated, retired"),
        ({"input_tokens": "5"}, "input_tokens must be an integer of at least 0, not '5'"),
        ({"max_tokens": -1}, "max_tokens must be an integer of at least 0, not -1"),
    ],
)
def test_conditions_that_can_never_match_are_refused(conditions: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.RequestError, match=text):
        CATALOG.find(**conditions)


def test_arguments_of_another_type_are_refused() -> None:
    with pytest.raises(errors.ConfigurationError, match="now must be a datetime, not '2026'"):
        CATALOG.retiring(timedelta(days=1), now="2026")  # type: ignore[arg-type]  # tested here
    with pytest.raises(errors.ConfigurationError, match="before the year 10000"):
        CATALOG.retiring(timedelta.max)
    for method in (CATALOG.successor, CATALOG.listed):
        with pytest.raises(errors.RequestError, match="must be an id or a model, not None"):
            method(None)  # type: ignore[arg-type]  # tested here
    with pytest.raises(KeyError):
        CATALOG[0]  # type: ignore[index]  # tested here
    with pytest.raises(errors.ConfigurationError, match=r"ModelInfo.model_validate"):
        ModelCatalog.of(LISTED)  # type: ignore[type-var]  # stored JSON, for example
