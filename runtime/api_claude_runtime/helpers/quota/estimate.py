"""`Estimator`: what a request may use before it is sent, and what a response says that it used."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from api_claude_runtime.errors.arguments import check_function, check_numbers
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.helpers.usage.prompt import estimated_tokens, prompt_tokens
from api_claude_runtime.reliability.metrics.pricing import BATCH
from api_claude_runtime.replies.fields import field, number
from api_claude_runtime.requests.spooled_array import Spool

from .budget import NOTHING, Amount, units

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.usage.used import Used

Reserve: TypeAlias = Literal["estimate", "most"] | None
PriceTable: TypeAlias = Prices | Mapping[str, Prices] | Callable[[str], Prices | None]

_MOST_TOKENS = 10**15
_LOGGER = logging.getLogger("api_claude")


class Estimator:
    """Amounts of requests and responses.

    Args:
        prices: The prices by model. Without them, costs are 0.
        server_tools: The price of one use of a tool that the API runs, by its name in
            `usage.server_tool_use`, such as `web_search_requests`.
        reserve: How much a request reserves; see `Quota`.
    """

    def __init__(
        self, prices: PriceTable | None, server_tools: Mapping[str, float], reserve: Reserve
    ) -> None:
        _check_table(prices)
        if not isinstance(cast("object", server_tools), Mapping):
            raise ConfigurationError(
                "server_tools must be a mapping from the name of a tool to a price, not"
                f" {shown(server_tools)}"
            )
        for name, price in server_tools.items():
            check_numbers(**{f"server_tools[{name!r}]": price})
            if not 0 <= price < math.inf:
                raise ConfigurationError(
                    f"server_tools must contain prices of at least 0, not"
                    f" {shown(price)} for {name!r}"
                )
        self._prices = prices
        self._server_tools = dict(server_tools)
        self._reserve = reserve

    def asked(self, request: Request) -> Amount | None:
        """Return what a request may use; `None` if it does not ask for messages.

        Raises:
            RequestError: There are no prices for the model.
        """
        fields = request.fields
        if fields is None or request.method != "POST":
            return None
        if "max_tokens" in fields and "messages" in fields:
            return self._message(fields, _size(request))
        if "requests" in fields and request.target.partition(b"?")[0].endswith(b"/batches"):
            return self._batch(fields["requests"])
        return None

    def is_batch(self, request: Request) -> bool:
        return request.fields is not None and "requests" in request.fields

    def input_of(self, request: Request) -> Amount:
        """Return what a request used if it was sent and the response is unknown: its input."""
        fields = request.fields or {}
        if self.is_batch(request):
            return self.asked(request) or NOTHING
        return self._message({**fields, "max_tokens": 0}, _size(request))

    def _message(self, fields: Mapping[str, Any], size: int, factor: float = 1.0) -> Amount:
        model = str(fields.get("model"))
        prices = self._price(model)
        if self._reserve is None:
            return Amount(requests=1)
        most = fields.get("max_tokens")
        # The API refuses what is negative, and no budget has room for what is larger.
        output = min(max(most, 0), _MOST_TOKENS) if isinstance(most, int) else 0
        if self._reserve == "most":
            # No token is shorter than a byte. Writing to the cache for an hour costs most.
            tokens = size
            price = max(prices.input, prices.of_write_1h()) if prices else 0.0
        else:
            tokens = estimated_tokens(size)
            price = prices.input if prices else 0.0
        cost = 0.0
        if prices is not None:
            cost = (tokens * price + output * prices.output) * prices.factor * factor / 1_000_000
        return Amount(1, tokens + output, units(cost))

    def _batch(self, requests: Any) -> Amount:
        total = NOTHING
        for params, size in _requests(requests):
            total = total.plus(self._message(params, size, BATCH))
        return total

    def used(self, used: Used, model: str | None) -> Amount:
        """Return what a message used. `model` is that of the request."""
        if used.cached or used.usage is None:
            return NOTHING
        usage = used.usage
        tokens = prompt_tokens(usage) + number(usage, "output_tokens")
        prices = self._price_used(used.model) or self._price_used(model)
        cost = Cost.of(usage, prices).total if prices is not None else 0.0
        if used.service_tier == "batch":
            cost *= BATCH
        counts = getattr(usage, "server_tool_use", None)
        cost += sum(price * number(counts, name) for name, price in self._server_tools.items())
        return Amount(0 if used.cached else 1, tokens, units(cost))

    def _price(self, model: str) -> Prices | None:
        if self._prices is None:
            return None
        found = self._known_price(model)
        if found is None:
            raise RequestError(f"Quota has no prices for the model {model!r}: add them to prices=")
        return found

    def _price_used(self, model: str | None) -> Prices | None:
        """Return the prices of a model in a response; `None` if they cannot be found.

        An exception of the caller's function must not lose what a message used.
        """
        try:
            return self._known_price(model)
        except Exception:
            _LOGGER.exception("the prices of %r raised an exception", model)
            return None

    def _known_price(self, model: str | None) -> Prices | None:
        prices = self._prices
        if prices is None or isinstance(prices, Prices):
            return prices
        if model is None:
            return None
        found: Any = prices(model) if callable(prices) else prices.get(model)
        if not isinstance(found, Prices | None):
            raise ConfigurationError(f"prices must contain Prices, not {type(found).__name__}")
        return found


def _check_table(prices: object) -> None:
    if isinstance(prices, Mapping):
        for model, each in cast("Mapping[object, object]", prices).items():
            if not isinstance(each, Prices):
                raise ConfigurationError(
                    f"prices must contain Prices, not {type(each).__name__} for {model!r}"
                )
    elif prices is not None and not isinstance(prices, Prices):
        if not callable(prices):
            raise ConfigurationError(
                "prices must be a Prices, a mapping from model to Prices, or a function of the"
                f" model, not {type(prices).__name__}"
            )
        check_function("prices", prices)


def _size(request: Request) -> int:
    body = request.body
    return len(body) if isinstance(body, bytes) else body.length or 0


def _params(request: Any) -> Mapping[str, Any]:
    """Return the parameters of a request of a batch; empty if it has none."""
    params: Any = field(request, "params")
    return cast("Mapping[str, Any]", params) if isinstance(params, Mapping) else {}


def _requests(requests: Any) -> Iterable[tuple[Mapping[str, Any], int]]:
    """Yield the parameters of each request of a batch, and their size in bytes."""
    from pydantic_core import from_json, to_json

    if isinstance(requests, Spool):
        for index in range(len(requests)):
            data = requests.json_at(index)
            yield _params(from_json(data)), len(data)
        return
    for each in cast("Iterable[Any]", requests):
        params = _params(each)
        yield params, len(to_json(params, serialize_unknown=True))
