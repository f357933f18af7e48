"""`Health` and `AsyncHealth`: the health checks of `client.health`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Unpack

from .checks import Check, plan
from .probes import AsyncProbes, Probes
from .result import CheckOptions, CheckRules, HealthMetrics, HealthReport, HealthStrategy, History

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.http.transport import AsyncTransport, Transport
    from api_claude_runtime.reliability.failover.endpoint import Endpoint

    from .watch import AsyncHealthListener, AsyncHealthWatch, HealthListener, HealthWatch


class _Base:
    """The settings of the client and the latest 100 results of each endpoint.

    `settings` returns the settings that the client has at present.
    """

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings
        self._history = History()

    def _plan(self, endpoints: Sequence[Endpoint] | None, rules: CheckRules) -> tuple[Check, ...]:
        return plan(self._settings(), endpoints, rules.checked())

    def metrics(self) -> dict[str, HealthMetrics]:
        """Return the metrics of the latest 100 checks of each endpoint, by base URL.

        Checks with different strategies count together.
        """
        return self._history.metrics()


class Health(_Base):
    """Health checks of endpoints. Nothing is checked unless `check` or `watch` is called.

    A check sends one request through the client's transport. It bypasses policies and `on_event`
    and costs no tokens.
    """

    def __init__(self, settings: Callable[[], Settings], transport: Transport) -> None:
        super().__init__(settings)
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
        """Check all endpoints in parallel and return a result for each, in order.

        A problem of an endpoint is reported in its result and never raised.

        Args:
            endpoints: The endpoints to check. Default: the endpoints of the client's `Failover`
                policies, or the base URL if there are none.
            strategy: `ping` sends HEAD to the base URL without credentials, to find out whether a
                server responds; the connection is closed afterwards. `api` lists one model with
                credentials, to find out whether calls are accepted. `tcp` opens and closes a
                connection and ignores proxies.
            timeout: Seconds for each check as a whole. If a server keeps sending a header byte by
                byte, the thread of the check stays blocked after the timeout. An endpoint with five
                such threads is reported as unhealthy and not checked.
            degraded_ms: Milliseconds from which a response is slow; by default 1000, or
                `unhealthy_ms` if that is less. The time includes connecting if there is no idle
                connection.
            unhealthy_ms: Milliseconds from which a response is too slow; at most `timeout`, which
                is the default.

        Raises:
            ConfigurationError: An option is invalid, or an endpoint would get the credentials of
                another host. Nothing was sent.
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
        """Return a context manager that repeats health checks in a thread; see `HealthWatch`.

        Args:
            interval: Seconds from the end of one round of checks to the start of the next.
            endpoints: The endpoints to check, as for `check`. The default is determined once, when
                the watch is created.
            on_report: Called with each report in the thread of the watch, such as `failover.learn`.
            options: The other options of `check`.

        Raises:
            ConfigurationError: As for `check`; or `interval` is not positive and finite; or
                `on_report` is asynchronous.
        """
        from .watch import HealthWatch

        checks = self._plan(endpoints, CheckRules(**options))
        return HealthWatch(lambda stop: self._run(checks, stop), interval, on_report)

    def _run(self, checks: Sequence[Check], stop: Future[None]) -> HealthReport:
        report = self._probes.run(checks, stop)
        self._history.add(report)
        return report


class AsyncHealth(_Base):
    """Asynchronous version of `Health`."""

    def __init__(self, settings: Callable[[], Settings], transport: AsyncTransport) -> None:
        super().__init__(settings)
        self._probes = AsyncProbes(transport)

    async def check(
        self,
        endpoints: Sequence[Endpoint] | None = None,
        *,
        strategy: HealthStrategy = "ping",
        timeout: float = 5.0,  # noqa: ASYNC109 - as in `Health`; gives a result
        degraded_ms: float | None = None,
        unhealthy_ms: float | None = None,
    ) -> HealthReport:
        """Asynchronous version of `Health.check`; see it for the parameters.

        A check that times out or is cancelled leaves no task and no connection behind.
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
        """Asynchronous version of `Health.watch`; see it for the parameters.

        The checks run in a task instead of a thread, and `on_report` may be asynchronous.
        """
        from .watch import AsyncHealthWatch

        checks = self._plan(endpoints, CheckRules(**options))
        return AsyncHealthWatch(lambda: self._run(checks), interval, on_report)

    async def _run(self, checks: Sequence[Check]) -> HealthReport:
        report = await self._probes.run(checks)
        self._history.add(report)
        return report
