"""`client.health`: checks of endpoints, each made when somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Unpack

from .checks import Check, plan
from .probes import AsyncProbes, Probes
from .result import CheckOptions, CheckRules, HealthMetrics, HealthReport, HealthStrategy, History

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.http.transport import AsyncTransport, Transport
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.reliability.failover.endpoint import Endpoint

    from .watch import AsyncHealthListener, AsyncHealthWatch, HealthListener, HealthWatch


class _Base:
    """What both have: their client's settings, and the latest 100 results of each endpoint."""

    def __init__(self, settings: Settings, policies: Sequence[Policy]) -> None:
        self._settings = settings
        self._policies = policies
        self._history = History()

    def _plan(self, endpoints: Sequence[Endpoint] | None, rules: CheckRules) -> tuple[Check, ...]:
        return plan(self._settings, self._policies, endpoints, rules.checked())

    def metrics(self) -> dict[str, HealthMetrics]:
        """Endpoint -> what its latest 100 checks came to, whatever their strategies."""
        return self._history.metrics()


class Health(_Base):
    """Checks of endpoints. Each is one sending through the client's own transport, past policies
    and listeners, and costs no tokens. Nothing is checked unless somebody asks for it.
    """

    def __init__(
        self, settings: Settings, policies: Sequence[Policy], transport: Transport
    ) -> None:
        super().__init__(settings, policies)
        self._probes = Probes(transport)

    def check(
        self,
        endpoints: Sequence[Endpoint] | None = None,
        *,
        strategy: HealthStrategy = "ping",
        timeout: float = 5.0,
        degraded_ms: float | None = None,
        unhealthy_ms: float | None = None,
    ) -> HealthReport:
        """Check all of them at once: a result for each, in order. What is wrong with an endpoint
        stands in its result, and is never raised.

        Args:
            endpoints: Default: those of the client's `Failover` policies, else its base URL.
            strategy: `ping` sends HEAD to the base URL, without credentials: is a server there?
                The connection that it goes over is closed. `api` lists one model, with
                credentials: are calls let in? `tcp` connects and closes, past any proxy.
            timeout: Seconds for each check as a whole. A thread in which a server goes on sending
                a header, byte by byte, is left behind; an endpoint with five of them is found
                unhealthy without being asked.
            degraded_ms: Milliseconds from which on an answer is slow; by default 1000, or
                `unhealthy_ms` if that is less. They count connecting, too, when no idle connection
                is there.
            unhealthy_ms: Milliseconds from which on it is too slow; by default `timeout`, which it
                may not exceed.

        Raises:
            ConfigurationError: an option that makes no sense, or an endpoint that would get the
                credentials of another host. Nothing was sent.
        """
        checks = self._plan(endpoints, CheckRules(strategy, timeout, degraded_ms, unhealthy_ms))
        return self._run(checks, Future())

    def watch(
        self,
        interval: float = 30.0,
        endpoints: Sequence[Endpoint] | None = None,
        on_report: HealthListener | None = None,
        **options: Unpack[CheckOptions],
    ) -> HealthWatch:
        """`with client.health.watch() as watch:` checks again and again, in a thread, as long as
        the block runs; see `HealthWatch`.

        Args:
            interval: Seconds from the end of one round to the beginning of the next.
            on_report: Called with each report in that thread: `failover.learn`, say.
            options: As of `check`, and so is what it raises.
        """
        from .watch import HealthWatch

        checks = self._plan(endpoints, CheckRules(**options))
        return HealthWatch(lambda stop: self._run(checks, stop), interval, on_report)

    def _run(self, checks: Sequence[Check], stop: Future[None]) -> HealthReport:
        report = self._probes.run(checks, stop)
        self._history.add(report)
        return report


class AsyncHealth(_Base):
    """The same for asyncio."""

    def __init__(
        self, settings: Settings, policies: Sequence[Policy], transport: AsyncTransport
    ) -> None:
        super().__init__(settings, policies)
        self._probes = AsyncProbes(transport)

    async def check(
        self,
        endpoints: Sequence[Endpoint] | None = None,
        *,
        strategy: HealthStrategy = "ping",
        timeout: float = 5.0,  # noqa: ASYNC109 - the twin's; a result, and no exception
        degraded_ms: float | None = None,
        unhealthy_ms: float | None = None,
    ) -> HealthReport:
        """As `Health.check`, and nothing is left behind: neither by a slow server nor when it is
        cancelled.
        """
        checks = self._plan(endpoints, CheckRules(strategy, timeout, degraded_ms, unhealthy_ms))
        return await self._run(checks)

    def watch(
        self,
        interval: float = 30.0,
        endpoints: Sequence[Endpoint] | None = None,
        on_report: AsyncHealthListener | None = None,
        **options: Unpack[CheckOptions],
    ) -> AsyncHealthWatch:
        """As `Health.watch`, in a task; `on_report` may be asynchronous."""
        from .watch import AsyncHealthWatch

        checks = self._plan(endpoints, CheckRules(**options))
        return AsyncHealthWatch(lambda: self._run(checks), interval, on_report)

    async def _run(self, checks: Sequence[Check]) -> HealthReport:
        report = await self._probes.run(checks)
        self._history.add(report)
        return report
