"""`Reliability`: preset lists of policies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.hidden_frames import hides_frames
from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker
from api_claude_runtime.reliability.retry.retry import Retry

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

__all__ = ("Reliability",)


class Reliability:
    """Functions that return a new list of policies: `Client(policies=Reliability.balanced())`.

    No preset contains a `RateLimit` or a `Failover`, because limits and endpoints depend on the
    caller. No preset resends a request that may have been billed. Each call creates a new circuit
    breaker: to share one breaker between clients, give them the same list. Print a list to see
    every setting.
    """

    @staticmethod
    def conservative() -> list[Policy]:
        """Return policies that put little load on an overloaded API.

        One retry, which starts within 30 s of the call. The circuit opens at the third failure
        within the latest 20 calls and stays open for two minutes.
        """
        return [
            Retry(2, base=1.0, cap=8.0, max_retry_after=20.0, start_within=30.0),
            CircuitBreaker(3, window=20, open_for=120.0),
        ]

    @staticmethod
    def balanced() -> list[Policy]:
        """Return policies for most programs.

        Three attempts, which start within two minutes of the call. The circuit opens when half of
        the latest 50 calls failed, and not before ten calls.
        """
        return [
            Retry(3, base=0.5, cap=8.0, max_retry_after=60.0, start_within=120.0),
            CircuitBreaker(window=50, failure_rate=0.5, minimum_calls=10, open_for=60.0),
        ]

    @staticmethod
    def aggressive() -> list[Policy]:
        """Return policies for work that is not urgent but must succeed, such as a nightly job.

        Eight attempts, a backoff of up to a minute, no deadline. The circuit opens only at a high
        failure rate (80 % of at least 20 calls) and lets trial calls through after 15 s.
        """
        return [
            Retry(8, base=0.5, cap=60.0, max_retry_after=300.0),
            CircuitBreaker(window=100, failure_rate=0.8, minimum_calls=20, open_for=15.0),
        ]

    @staticmethod
    @hides_frames
    def from_dict(data: Mapping[str, Any], *, also: Sequence[type[Policy]] = ()) -> list[Policy]:
        """Return new policies from plain data, such as the contents of a JSON or TOML file.

        Args:
            data: `{"policies": [...]}`, with one dict for each policy, the outermost first. A dict
                has the name of the class and its settings, such as
                `{"policy": "Retry", "attempts": 3}`, or the name of a preset, such as
                `{"preset": "balanced"}`. A setting that is missing has its default.
            also: Classes of further policies that the data may name, such as `Quota`. An object of
                a class must keep the value of each parameter in an attribute of the same name.

        Raises:
            ConfigurationError: A name is unknown, or a value is invalid. The message begins with
                the place, such as `policies[0].attempts`.
        """
        from api_claude_runtime.reliability.serialization.policies import list_from

        return list_from(
            data,
            {
                "conservative": Reliability.conservative,
                "balanced": Reliability.balanced,
                "aggressive": Reliability.aggressive,
            },
            also,
        )

    @staticmethod
    def to_dict(policies: Sequence[Policy], *, also: Sequence[type[Policy]] = ()) -> dict[str, Any]:
        """Return policies as plain data that JSON and TOML can express, with all settings.

        `from_dict` makes equal policies of it, without the state of these. A key is never written:
        an `Endpoint` is written with the name of the environment variable of its
        `Credentials.from_variable`.

        Args:
            policies: The policies.
            also: As for `from_dict`.

        Raises:
            ConfigurationError: A policy is of another class, a setting is a function, or a key was
                not read from an environment variable.
        """
        from api_claude_runtime.reliability.serialization.policies import data_of

        if not is_list_like(policies):
            raise ConfigurationError(f"policies must be a list of policies, not {shown(policies)}")

        return {
            "policies": [
                data_of(policy, ("policies", index), also) for index, policy in enumerate(policies)
            ]
        }
