"""`reused`: the policies of a new version of a file, with the state of those before."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from api_claude_runtime.helpers.quota.quota import Quota
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.presets import Reliability

from .client_config import ALSO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.auth.credentials import Credentials
    from api_claude_runtime.pipeline.flow import Policy


def reused(policies: Sequence[Policy], before: Sequence[Policy]) -> tuple[Policy, ...]:
    """Return the policies of a version of a file.

    A policy whose settings are those of a policy before is that object, so that it keeps its state.
    A `Quota` with other settings continues from one before that is no longer there.

    Args:
        policies: The policies of the version, without state.
        before: The policies of the version before.
    """
    kept: dict[str, list[Policy]] = {}
    for policy in before:
        kept.setdefault(_text(policy), []).append(policy)
    found: list[Policy] = []
    for policy in policies:
        equal = kept.get(_text(policy))
        is_kept = equal and _credentials(equal[0]) == _credentials(policy)
        found.append(equal.pop(0) if equal and is_kept else policy)
    ended = [each for each in _quotas(before) if each not in found]
    for quota in _quotas(found):
        if ended and quota not in before:
            earlier = max(ended, key=partial(_likeness, quota))
            ended.remove(earlier)
            quota.continue_from(earlier)
    return tuple(found)


def _quotas(policies: Sequence[Policy]) -> list[Quota]:
    return [each for each in policies if isinstance(each, Quota)]


def _likeness(one: Quota, other: Quota) -> tuple[bool, int]:
    """Return how much two quotas are alike in what they count."""
    periods = (one.day, other.day), (one.month, other.month)
    common = sum(left is not None and right is not None for left, right in periods)
    return one.per_model == other.per_model, common


def _text(policy: Policy) -> str:
    return json.dumps(Reliability.to_dict([policy], also=ALSO), sort_keys=True)


def _credentials(policy: Policy) -> list[Credentials | None]:
    """Return the keys of the endpoints, which the program may have replaced in their variables."""
    return [each.credentials for each in policy.endpoints] if isinstance(policy, Failover) else []
