"""`ModelNames`: how many labels there can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.reliability.metrics.model_names import ModelNames


def test_the_first_models_and_the_given_ones_have_labels() -> None:
    names = ModelNames(["priced"], 2)
    labels = [names.label(name) for name in ("a", "b", "c", "a", "priced", "d")]
    assert labels == ["a", "b", "other", "a", "priced", "other"]


def test_no_name() -> None:
    names = ModelNames([], 1)
    assert (names.label(None), names.label(""), names.label("a")) == ("unknown", "unknown", "a")


@given(st.lists(st.text(max_size=3)), st.sets(st.text(max_size=3)), st.integers(1, 5))
def test_labels_are_bounded(models: list[str], given_: set[str], most: int) -> None:
    names = ModelNames(given_, most)
    assert len({names.label(model) for model in models} - given_) <= most + 2
