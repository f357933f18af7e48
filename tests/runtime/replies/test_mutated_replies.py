"""Replies whose types, order or bytes differ from the spec: a value or a typed error, at any place."""

from __future__ import annotations

import pytest

from support.mutations.escapes import Escapes
from support.mutations.replies import Replies

MUTATIONS = 20_000
SHARDS = 4


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_mutated_reply_raises_another_exception(shard: int) -> None:
    escapes = Escapes()
    each = MUTATIONS // SHARDS
    with Replies(escapes, quick=True).running() as replies:
        for seed in range(shard * each, (shard + 1) * each):
            replies.run(seed)
    assert escapes.typed["DecodeError"] > each / 20, "the mutations have no effect"
    assert not escapes.found, escapes.report()
