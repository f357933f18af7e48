"""`Owner`: runs a policy for calls of other processes. It is the class of a Ray actor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from api_claude_runtime.helpers.quota.quota import Quota
from api_claude_runtime.pipeline.flow import Flow, Policy, Sleep, pipeline

if TYPE_CHECKING:
    from api_claude_runtime.helpers.quota.report import QuotaUse
    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.usage.used import Used


class Wait(NamedTuple):
    """How long a call has to wait before it asks again."""

    seconds: float
    reason: str


class Answer:
    """What a policy sees of a response that another process received."""

    def __init__(self, status: int, headers: Headers) -> None:
        self.status = status
        self.headers = headers
        self._when_used: list[tuple[Callable[..., None], tuple[Any, ...]]] = []

    def when_used(self, function: Callable[..., None], *arguments: Any) -> None:
        self._when_used.append((function, arguments))

    @property
    def wants_usage(self) -> bool:
        return bool(self._when_used)

    def report_used(self, used: Used | None) -> None:
        for function, arguments in self._when_used:
            function(*arguments, used)


class Owner:
    """Runs a `RateLimit` or a `Quota` step by step for calls that other processes send.

    A call is identified by a text. It begins, resumes after each wait, and ends with a response or
    with an interruption. A process that is killed ends no calls: what they reserved stays reserved.

    Args:
        policy: The policy.
        used: The result of `Quota.export`, which the policy begins with.
    """

    def __init__(self, policy: Policy, used: Mapping[str, Any] | None = None) -> None:
        self._policy = policy
        if used is not None:
            cast("Quota", policy).restore(used)
        self._forward = pipeline([policy])
        self._flows: dict[str, Flow] = {}
        self._answers: dict[str, Answer] = {}

    def begin(self, call: str, request: Request, size: int) -> Wait | Exception | None:
        """Begin a call. `request` comes without its headers and body; `size` is that of the body.

        Returns:
            `None` if the call may be sent, how long it has to wait, or the error that refuses it.
        """
        # Policies look at the size of a body, not at its text, which stays with the worker.
        flow = self._flows[call] = self._forward(request._replace(body=bytes(size)))
        return self._advance(call, lambda: next(flow))

    def resume(self, call: str) -> Wait | Exception | None:
        """Continue a call after its wait. Returns the same as `begin`."""
        flow = self._flows[call]
        return self._advance(call, lambda: flow.send(None))

    def _advance(self, call: str, step_of: Callable[[], Any]) -> Wait | Exception | None:
        try:
            step = step_of()
        except Exception as error:  # noqa: BLE001 - the worker raises it
            del self._flows[call]
            return error
        return Wait(step.seconds, step.reason) if isinstance(step, Sleep) else None

    def answered(self, call: str, status: int, headers: Headers) -> None:
        """End a call that got a response."""
        flow, answer = self._flows.pop(call), Answer(status, headers)
        with suppress(StopIteration):
            flow.send(answer)
        if answer.wants_usage:
            self._answers[call] = answer

    def used(self, call: str, found: Sequence[Used]) -> None:
        """Report all usages in the response of a call, when its body has ended."""
        answer = self._answers.pop(call, None)
        if answer is not None:
            for each in (*found, None):
                answer.report_used(each)

    def interrupted(self, call: str, error: BaseException) -> None:
        """End a call that got no response."""
        flow = self._flows.pop(call, None)
        if flow is not None:
            with suppress(BaseException):
                flow.throw(error)

    def report(self) -> list[QuotaUse]:
        return cast("Quota", self._policy).report()

    def export(self) -> dict[str, Any]:
        return cast("Quota", self._policy).export()
