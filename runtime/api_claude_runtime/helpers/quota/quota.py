"""`Quota`: a policy that keeps calls within budgets of requests, tokens and cost."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.arguments import check_function, is_one_of
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.pipeline.flow import Flow, Forward
from api_claude_runtime.reliability.configured import Configured

from .accounts import check_key
from .budget import NOTHING, Amount, Budget
from .calendar import Calendar, Period, zone_name
from .estimate import Estimator, PriceTable, Reserve
from .ledger import Ledger
from .noting import noting
from .report import QuotaUse, exported, report, restored

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.usage.used import Used

    from .ledger import Reservation

__all__ = ("Quota",)


class Quota(Configured):
    """A policy that refuses calls which would exceed a budget of a calendar day or month.

    A call for a message reserves what it may use before it is sent. When its usage is known, the
    usage counts in place of the reservation. So many calls at once do not exceed a budget together.
    Clients, threads and tasks that use the same object share its budgets. They are kept in memory
    only: see `export` and `restore`.

    Put it before (outside) `Retry` and `Failover`, so that a call reserves once. Calls that ask for
    no message, such as `models.list` and `count_tokens`, are neither counted nor refused.

    Args:
        day: The budget of a day.
        month: The budget of a month.
        prices: `Prices` for all models, a mapping of model to `Prices`, or a function that returns
            the `Prices` of a model or `None`. Required for a budget of cost. A model without prices
            is a `RequestError`, and nothing is sent.
        server_tools: The price of one use of a tool that the API runs, by its name in
            `usage.server_tool_use`, such as `{"web_search_requests": 0.01}`. It is not reserved,
            because the number of uses is known only afterwards.
        reserve: What a call reserves. `"estimate"`: a token for 4 bytes of its body, and
            `max_tokens`. `"most"`: a token for each byte at the price of a cache write, and
            `max_tokens`, which no response exceeds. `None`: only the request, so that calls under
            way may exceed the budget together.
        key: A function of the request: calls with different results have budgets of their own. By
            default all calls share the budgets. See `of` for keys that are not in the request.
        per_model: Whether each model has budgets of its own. A batch counts under the key `""`,
            because its requests may name several models.
        zone: The time zone of days and months: a name such as `Europe/Berlin`, or a `tzinfo`.

    Raises:
        ConfigurationError: There is no budget, a budget of cost has no prices, or a value is
            invalid.
    """

    def __init__(
        self,
        *,
        day: Budget | None = None,
        month: Budget | None = None,
        prices: PriceTable | None = None,
        server_tools: Mapping[str, float] | None = None,
        reserve: Reserve = "estimate",
        key: Callable[[Request], str] | None = None,
        per_model: bool = False,
        zone: str | tzinfo = "UTC",
        clock: Callable[[], float] = time.time,
    ) -> None:
        given: dict[Period, Any] = {"day": day, "month": month}
        budgets: dict[Period, Budget] = {
            period: budget for period, budget in given.items() if budget is not None
        }
        if not budgets:
            raise ConfigurationError("Quota requires a Budget for day or for month")
        for period, budget in budgets.items():
            if not isinstance(cast("object", budget), Budget):
                raise ConfigurationError(f"{period} must be a Budget, not {shown(budget)}")
        if reserve is not None and not is_one_of(reserve, ("estimate", "most")):
            raise ConfigurationError(
                f'reserve must be "estimate", "most" or None, not {shown(reserve)}'
            )
        if prices is None and any(each.cost is not None for each in budgets.values()):
            raise ConfigurationError("a Budget with a cost requires prices=")
        if key is not None and not callable(key):
            raise ConfigurationError(
                f"key must be a function, not {shown(key)}: for a fixed key, use quota.of(key)"
            )
        if key is not None:
            check_function("key", key)
            if per_model:
                raise ConfigurationError("per_model must not be given together with key")
        self.day, self.month = day, month
        self.prices = prices
        self.server_tools = server_tools
        self.reserve, self.per_model = reserve, per_model
        self.zone = zone_name(zone)
        self._key = key
        self._clock = clock
        self._estimator = Estimator(prices, {} if server_tools is None else server_tools, reserve)
        self._ledger = Ledger(budgets, Calendar(zone, clock))

    def of(self, key: str) -> Quota:
        """Return a policy whose calls count for `key`, such as the name of a team.

        It has the budgets of this object, and each key has its own: `quota.of("blue")` and
        `quota.of("red")` may each use all of them.

        Raises:
            ConfigurationError: `key` is not a string.
        """
        check_key(key)
        keyed = copy.copy(self)

        def fixed(_: Request) -> str:
            return key

        keyed._key = fixed  # noqa: SLF001 - a copy of this object
        return keyed

    def continue_from(self, earlier: Quota) -> None:
        """Count on from `earlier`, which has other settings: both then share what was used.

        Call it before the first call of this object. What was used counts for the same day, month
        and key, at the prices of its time. Calls under way count too. A month or day for which
        `earlier` has no budget begins with 0.

        Raises:
            ConfigurationError: `earlier` is not a `Quota`.
        """
        if not isinstance(cast("object", earlier), Quota):
            raise ConfigurationError(f"earlier must be a Quota, not {type(earlier).__name__}")
        self._ledger = self._ledger.with_accounts_of(earlier._ledger)

    def report(self) -> list[QuotaUse]:
        """Return what is used, reserved and left in each window, by key. `print` shows a row."""
        return report(self._ledger)

    def export(self) -> dict[str, Any]:
        """Return what was used, as values that JSON can represent. Reservations are left out."""
        return exported(self._ledger)

    def restore(self, data: Mapping[str, Any]) -> None:
        """Replace what was used by the result of an earlier `export`.

        Call it before the first call. Calls under way count nowhere afterwards.

        Raises:
            ConfigurationError: `data` is not the result of `export`. Nothing was changed.
        """
        restored(self._ledger, data)

    def reset(self, period: Period | None = None) -> None:
        """Forget what was used. Calls under way count nowhere in what was forgotten.

        Args:
            period: `"day"` or `"month"` to forget only what was used of that budget. By default,
                both are forgotten.

        Raises:
            ConfigurationError: There is no budget for `period`. Nothing was changed.
        """
        if period is not None and not is_one_of(period, self._ledger.budgets):
            periods = ", ".join(map(repr, self._ledger.budgets))
            raise ConfigurationError(
                f"period must be a period with a budget ({periods}) or None, not {shown(period)}"
            )
        self._ledger.clear(period)

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        names = ("day", "month", "prices", "server_tools", "reserve", "per_model", "zone")
        given = {name: getattr(self, name) for name in names}
        return {**given, "key": self._key, "clock": self._clock}

    def __repr__(self) -> str:
        budgets = ", ".join(f"{name}={each}" for name, each in self._ledger.budgets.items())
        return f"Quota({budgets})"

    def __call__(self, request: Request, forward: Forward) -> Flow:
        asked = self._estimator.asked(request)
        if asked is None:
            return (yield from self._results(request, forward))
        held = self._ledger.reserve(self._key_of(request), asked)
        try:
            response = yield from noting(forward(request), held)
        except BaseException as error:
            self._ledger.settle(held, self._after_failure(request, held, error))
            raise
        if not 200 <= response.status < 300:
            self._ledger.settle(held, NOTHING)
        elif self._estimator.is_batch(request):
            self._ledger.settle(held, asked)
        else:
            response.when_used(self._used, request, held)
        return response

    def _key_of(self, request: Request) -> str:
        if self._key is None:
            return (request.model or "") if self.per_model else ""
        key = self._key(request)
        check_key(key)
        return key

    def _used(self, request: Request, held: Reservation, used: Used | None) -> None:
        if used is None:
            known = held.found if held.is_known else self._estimator.input_of(request)
            self._ledger.settle(held, known)
        elif used.cached or used.usage is not None:
            held.is_known = True
            held.found = held.found.plus(self._estimator.used(used, request.model))

    def _after_failure(self, request: Request, held: Reservation, error: BaseException) -> Amount:
        """Return what counts for a call without a response: its input, if it may have been read."""
        sent = error.sent if isinstance(error, APIConnectionError) else held.was_sent
        if not sent or (
            isinstance(error, ClaudeError) and not isinstance(error, APIConnectionError)
        ):
            return NOTHING
        return self._estimator.input_of(request)

    def _results(self, request: Request, forward: Forward) -> Flow:
        """Forward a call that asks for no message, and count the results of a batch.

        Only without reservations: otherwise the batch counted when it was created.
        """
        response = yield from forward(request)
        path = request.target.partition(b"?")[0]
        if self.reserve is None and response.status == 200 and path.endswith(b"/results"):
            response.when_used(self._count, self._key_of(request))
        return response

    def _count(self, key: str, used: Used | None) -> None:
        if used is not None:
            amount = self._estimator.used(used, None)
            # The requests counted when the batch was created.
            self._ledger.count(key, amount._replace(requests=0))
