"""`recreated.yaml` maps the tests of the client that this package re-creates to tests that exist."""

from __future__ import annotations

import ast
import functools
from pathlib import Path
from typing import Any

import yaml

from support.each import check_each

TESTS = Path(__file__).resolve().parents[1]
LIST = Path(__file__).with_name("recreated.yaml")

# Module of the earlier client -> number of its tests; `None` if the number is not known.
SEED_TESTS = {
    "client": None,
    "secret": None,
    "authentication": 17,
    "retry_logic": 34,
    "rate_limiting": 13,
    "circuit_breaker": 5,
    "failover": 14,
    "health_checks": 14,
    "dynamic_config": 20,
    "enterprise_quota": 16,
    "curl_diagnostics": 13,
    "compression": 11,
    "request_templates": 8,
    "request_caching": 10,
    "buffered_streaming": 5,
    "streaming_control": 19,
    "streaming": None,
    "sync_api": 17,
    "batch": 13,
    "input_validation": 26,
    "content_generation": None,
    "model_comparison": None,
    "model_management": None,
    "enhanced_function_calling": None,
    "general_diagnostics": 13,
    "enterprise_config": 17,
    "error": None,
    "embeddings": None,
}


@functools.cache
def modules() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(LIST.read_text("utf-8"))
    return loaded


def rows() -> list[tuple[str, dict[str, Any]]]:
    return [(name, row) for name, module in modules().items() for row in module["rows"]]


@functools.cache
def names_of(path: str) -> set[str]:
    """Return the tests at the top level of a file. A state machine is assigned to a name."""
    found: set[str] = set()
    for node in ast.parse((TESTS / path).read_text("utf-8")).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.add(name)
            case _:
                pass
    return {name for name in found if name.startswith(("test_", "Test"))}


def test_each_module_has_rows_and_its_number_of_tests() -> None:
    assert {name: each["seed_tests"] for name, each in modules().items()} == SEED_TESTS
    assert all(module["rows"] for module in modules().values())
    assert {key for module in modules().values() for key in module} == {"seed_tests", "rows"}


def test_no_module_has_fewer_tests_than_subjects() -> None:
    """A row may stand for several tests. Rows for more than the module had are marked `added`."""
    for name, number in SEED_TESTS.items():
        subjects = [row for row in modules()[name]["rows"] if not row.get("added")]
        assert number is None or len(subjects) <= number, name


def test_each_row_has_tests_or_a_reason() -> None:
    check_each(rows(), check_row, lambda pair: f"{pair[0]}: {pair[1].get('checks')}")


def check_row(pair: tuple[str, dict[str, Any]]) -> None:
    row = pair[1]
    assert set(row) <= {"checks", "tests", "reason", "added"}
    assert isinstance(row["checks"], str)
    tests, reason = row.get("tests"), row.get("reason")
    assert tests or reason, "has neither tests nor a reason"
    assert reason is None or (isinstance(reason, str) and reason.strip().endswith("."))
    assert len(set(tests or ())) == len(tests or ()), "names a test twice"


def test_subjects_of_a_module_are_different() -> None:
    for name, module in modules().items():
        subjects = [row["checks"] for row in module["rows"]]
        assert len(set(subjects)) == len(subjects), name


def test_each_named_test_exists() -> None:
    named = sorted({test for _, row in rows() for test in row.get("tests", ())})
    check_each(named, check_exists)


def check_exists(test: str) -> None:
    path, _, name = test.partition("::")
    assert (TESTS / path).is_file(), "no such file"
    assert name in names_of(path), "no such test"


def test_a_missing_test_is_reported() -> None:
    path = Path(__file__).relative_to(TESTS).as_posix()
    assert {"test_a_missing_test_is_reported", "check_exists"} & names_of(path) == {
        "test_a_missing_test_is_reported"
    }
