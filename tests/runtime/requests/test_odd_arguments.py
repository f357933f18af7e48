"""Arguments of any type: a call works, or raises an error of this package that names the argument."""

from __future__ import annotations

from random import Random

import pytest

from api_claude_runtime.errors.wording import shown
from support.mutations.arguments import Arguments, Spot
from support.mutations.escapes import Escapes
from support.mutations.odd_values import ODD, ArrayLike, Unprintable

HELPERS, METHODS, ACCESSES = 3_000, 1_000, 1_600
SHARDS = 4


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_odd_argument_raises_another_exception(shard: int) -> None:
    escapes = Escapes()
    calls = Arguments(escapes)
    pairs: list[tuple[int, int]] = []
    spots: list[Spot] = []
    for each, count in (
        (calls.spots, HELPERS),
        (calls.methods, METHODS),
        (calls.accesses, ACCESSES),
    ):
        places = range(len(spots), len(spots) + len(each))
        known = [(spot, value) for spot in places for value in range(len(ODD))]
        pairs += Random(5).sample(known, count)
        spots += each
    with calls.running():
        for spot, value in pairs[shard::SHARDS]:
            calls.run(spots[spot], value)
    assert escapes.typed["RequestError"] > len(pairs) / SHARDS / 20
    assert not escapes.found, escapes.report()


def test_a_value_without_a_text_is_shown_by_its_type() -> None:
    circular: list[object] = []
    for _ in range(5000):
        circular = [circular]
    assert shown(Unprintable()) == "<Unprintable>"
    assert shown(circular) == "<list>"
    assert shown(10**5000) == "<int>"
    assert len(shown("a" * 10**6)) == len(shown(["a" * 10**6])) == 200
    assert shown("a") == "'a'"
    assert shown([1]) == "[1]"
    assert "ArrayLike" in shown(ArrayLike())
