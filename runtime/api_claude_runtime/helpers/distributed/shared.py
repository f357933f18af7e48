"""`RayShared`: a policy that all workers of a Ray cluster share."""

from __future__ import annotations

import importlib
from collections.abc import Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.helpers.quota.noting import noting
from api_claude_runtime.helpers.quota.quota import Quota
from api_claude_runtime.pipeline.flow import Flow, Forward, Policy, Sleep, Step, WaitFor
from api_claude_runtime.pipeline.steps.signal import Signal
from api_claude_runtime.reliability.ratelimit.ratelimit import RateLimit

from .errors import SharedPolicyLost
from .owner import Owner
from .ray_package import ray_package

if TYPE_CHECKING:
    from api_claude_runtime.helpers.quota.report import QuotaUse
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.usage.used import Used

__all__ = ("RayShared",)

_SHORT = 100
"""The most characters of a field that the actor gets."""


class RayShared(Policy):
    """A `RateLimit` or a `Quota` that all workers of a Ray cluster share.

    An actor owns the limit, and each call asks it. The actor gets the size of a request, its
    model, its other short fields and the short ones in `metadata`, but neither the key nor the
    messages. Create the object in the driver and pass it to the workers. The actor ends with the
    driver.

    Args:
        policy: The policy. Its functions, such as `estimate` and `key`, run in the actor. What a
            `Quota` has counted so far is kept; the state of a `RateLimit` is not.

    Raises:
        ConfigurationError: `policy` is not a `RateLimit` or a `Quota`, `ray` is not installed, or
            `ray.init()` was not called.
    """

    def __init__(self, policy: RateLimit | Quota) -> None:
        if not isinstance(cast("object", policy), RateLimit | Quota):
            raise ConfigurationError(
                f"policy must be a RateLimit or a Quota, not {type(policy).__name__}: other"
                " policies work in each process on their own"
            )
        ray = ray_package("RayShared")
        self._counts_usage = isinstance(policy, Quota)
        self._text = repr(policy)
        used = policy.export() if isinstance(policy, Quota) else None
        self._actor = ray.remote(num_cpus=0)(Owner).remote(policy, used)

    def __repr__(self) -> str:
        return f"RayShared({self._text})"

    def report(self) -> list[QuotaUse]:
        """Return what the workers used of a `Quota`; see `Quota.report`. Waits for the actor.

        Raises:
            ConfigurationError: The policy is not a `Quota`.
            SharedPolicyLost: The actor does not answer.
        """
        rows: list[QuotaUse] = self._get("report")
        return rows

    def export(self) -> dict[str, Any]:
        """Return what the workers used, for `Quota.restore`. Waits for the actor.

        Raises:
            ConfigurationError: The policy is not a `Quota`.
            SharedPolicyLost: The actor does not answer.
        """
        data: dict[str, Any] = self._get("export")
        return data

    def _get(self, method: str) -> Any:
        if not self._counts_usage:
            raise ConfigurationError(f"{method}() requires a RayShared of a Quota")
        _check_connected()
        ray = ray_package("RayShared")
        try:
            return ray.get(getattr(self._actor, method).remote())
        # Ray raises plain exceptions, too.
        except Exception as error:
            kind = type(error).__name__
            raise SharedPolicyLost(f"the actor of RayShared does not answer ({kind})") from error

    def __call__(self, request: Request, forward: Forward) -> Flow:
        if self._counts_usage:
            _check_no_batch(request)
        call, note = uuid4().hex, _Note()
        try:
            size = len(request.body) if isinstance(request.body, bytes) else 0
            bare, deadline = _without_content(request), request.deadline
            wait = yield from self._ask(deadline, self._actor.begin, call, bare, size)
            while wait is not None:
                yield Sleep(wait.seconds, wait.reason, deadline)
                wait = yield from self._ask(deadline, self._actor.resume, call)
            response = yield from noting(forward(request), note)
        except BaseException as error:
            self._tell(self._actor.interrupted, call, _outcome(error, note))
            raise
        self._tell(self._actor.answered, call, response.status, response.headers.without_secrets())
        if self._counts_usage:
            response.when_used(self._used, call, list[Any]())
        return response

    def _ask(
        self, deadline: float | None, method: Any, *arguments: Any
    ) -> Generator[Step, Any, Any]:
        """Call a method of the actor and wait for its result without blocking an event loop."""
        signal = Signal()

        def wake(_: object) -> None:
            signal.set()

        _check_connected()
        try:
            answer = method.remote(*arguments).future()
        except Exception as error:
            raise _lost(error) from error
        answer.add_done_callback(wake)
        yield WaitFor(signal, "shared limit", deadline)
        try:
            result = answer.result()
        except Exception as error:
            raise _lost(error) from error
        if isinstance(result, Exception):
            raise result
        return result

    def _used(self, call: str, found: list[Used], used: Used | None) -> None:
        if used is not None:
            found.append(used)
        else:
            self._tell(self._actor.used, call, found)

    def _tell(self, method: Any, *arguments: Any) -> None:
        """Call a method of the actor without waiting. If the actor is lost, the next call fails."""
        with suppress(Exception):
            _check_connected()
            method.remote(*arguments)


def _check_connected() -> None:
    """Check that this process belongs to a cluster: Ray would start another one if not.

    Raises:
        SharedPolicyLost: It does not.
    """
    ray: Any = importlib.import_module("ray")
    if not ray.is_initialized():
        raise SharedPolicyLost("this process is not connected to a Ray cluster: nothing was sent")


def _lost(error: Exception) -> SharedPolicyLost:
    kind = type(error).__name__
    return SharedPolicyLost(f"the actor of RayShared does not answer ({kind}): nothing was sent")


class _Note:
    was_sent = False


def _check_no_batch(request: Request) -> None:
    if request.fields is not None and "requests" in request.fields:
        raise RequestError(
            "RayShared does not count the requests of a batch: create batches with a client"
            " without it, and a Quota in that process"
        )


def _without_content(request: Request) -> Request:
    """Return the request without headers, which contain the key, and without its texts."""
    fields = request.fields
    if fields is not None:
        fields = {
            name: value if _is_short(value) and name != "system" else None
            for name, value in fields.items()
        }
        # A `key` often reads the `user_id` in it.
        metadata = (request.fields or {}).get("metadata")
        if isinstance(metadata, dict):
            texts = cast("dict[str, Any]", metadata)
            fields["metadata"] = {name: text for name, text in texts.items() if _is_short(text)}
    # The clock of the deadline is that of this machine.
    return request._replace(headers=[], body=b"", fields=fields, deadline=None)


def _is_short(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _SHORT
    return isinstance(value, int | float)


def _outcome(error: BaseException, note: _Note) -> BaseException:
    """Return the exception that the policy in the actor gets in place of `error`.

    Other exceptions than those of this package may not be importable there.
    """
    if isinstance(error, ClaudeError):
        return error
    if note.was_sent:
        return GeneratorExit()
    return ClaudeError("the call was interrupted before it was sent")
