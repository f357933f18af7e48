"""docs/scaling-out.md: its tables are those of the code. `nox -s ray` runs its examples."""

from __future__ import annotations

import inspect
import re
from typing import Any, cast

import pytest

from api_claude import RayShared, ask_dataset, errors
from support.documents import DOCS

PAGE = (DOCS / "scaling-out.md").read_text("utf-8")


@pytest.mark.parametrize("function", [ask_dataset, RayShared])
def test_settings(function: Any) -> None:
    found = re.search(rf"\| `{function.__name__}` \|.*\n\|.*\n((?:\|.*\n)+)", PAGE)
    assert found is not None
    rows = [[cell.strip(" `") for cell in line.split("|")[1:4]] for line in found[1].splitlines()]
    expected = [
        [
            name,
            "required" if each.default is each.empty else str(each.default).replace("id", '"id"'),
        ]
        for name, each in inspect.signature(function).parameters.items()
    ]
    assert [row[:2] for row in rows] == expected
    assert all(row[2] for row in rows)


class _Dataset:
    map_batches = print


def test_without_ray_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ray", None)
    dataset: Any = _Dataset()
    with pytest.raises(errors.ConfigurationError, match=r'pip install "api-claude\[ray\]"'):
        ask_dataset(dataset, dict, client=print, journal="answers.jsonl")
    from api_claude import RateLimit

    with pytest.raises(errors.ConfigurationError, match=r'pip install "api-claude\[ray\]"'):
        RayShared(RateLimit(requests_per_minute=1))


def test_arguments_are_checked() -> None:
    wrong: Any = [1, 2]
    with pytest.raises(errors.ConfigurationError, match=r"must be a ray\.data\.Dataset, not list"):
        ask_dataset(wrong, dict, client=print, journal="answers.jsonl")
    for name in ("workers", "concurrency", "batch_size"):
        options: Any = {name: 0}
        with pytest.raises(errors.ConfigurationError, match=name):
            ask_dataset(wrong, dict, client=print, journal="answers.jsonl", **options)
    with pytest.raises(errors.ConfigurationError, match="request must be"):
        ask_dataset(wrong, wrong, client=print, journal="answers.jsonl")
    options = {"num_cpus": -1, "key": None, "journal": None}
    for name, value in options.items():
        given: Any = {"client": print, "journal": "answers.jsonl", name: value}
        with pytest.raises(errors.ConfigurationError, match=f"{name} must be"):
            ask_dataset(cast("Any", _Dataset()), dict, **given)
    with pytest.raises(errors.ConfigurationError, match="local file, not 's3://bucket/answers"):
        ask_dataset(wrong, dict, client=print, journal="s3://bucket/answers.jsonl")
