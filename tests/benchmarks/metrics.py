"""CPU time that `Metrics` takes for each event, and for the events of a call together.

The official package has no counterpart.
"""

import statistics
from collections.abc import Iterator
from types import SimpleNamespace

from api_claude import Attempt, BodyDone, CallDone, Event, Metrics, Prices, Used

from .measure import Plan, Prepare, Row, alternate, without_setup
from .server import Server

TIMES = 2000
JOIN = ("req_1", "m", 1)
USAGE = SimpleNamespace(
    input_tokens=1200,
    output_tokens=300,
    cache_creation_input_tokens=0,
    cache_read_input_tokens=800,
)
EVENTS: dict[str, Event] = {
    "Attempt": Attempt(
        "POST", "/v1/messages", "https://api.anthropic.com", 200, None, 1.2, 0.0, "", *JOIN
    ),
    "CallDone": CallDone("POST", "/v1/messages", 200, None, 1.2, 1, *JOIN),
    "BodyDone": BodyDone("POST", "/v1/messages", 200, None, 0.3, *JOIN),
    "Used": Used("POST", "/v1/messages", "m", USAGE, "standard", "req_1", 1, 1, partial=False),
}


def _side(metrics: Metrics, *events: Event) -> Prepare:
    def work() -> int:
        for _ in range(TIMES):
            for event in events:
                metrics(event)
        return TIMES

    return without_setup(work)


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    plain, priced = Metrics(), Metrics(prices={"m": Prices(3, 15)})
    sides = {name: _side(plain, event) for name, event in EVENTS.items()}
    sides["Used, with prices"] = _side(priced, EVENTS["Used"])
    sides["events of a call, with prices"] = _side(priced, *EVENTS.values())
    for name, times in alternate(sides, plan).items():
        yield Row(f"Metrics, {name}", statistics.median(times), None)
