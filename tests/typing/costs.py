"""Types of `Cost.before` and `prices_of`."""

from __future__ import annotations

from typing import assert_type

from api_claude import Client, Cost, CostBounds, Prices, Template, prices_of
from api_claude.params import MessageParam

TALK: list[MessageParam] = [{"role": "user", "content": "Hello"}]


def check_costs(client: Client) -> None:
    template = Template.chat(model="claude-sonnet-4-6")
    counted = client.messages.count_tokens(**template.count_arguments(messages=TALK))
    prices = prices_of("claude-sonnet-4-6", input_tokens=counted.input_tokens)
    assert_type(prices, Prices)
    assert_type(Cost.before(counted, 100, prices), CostBounds)
    least, most = Cost.before(1000, 100, prices, cache="1h")
    assert_type(least, Cost)
    assert_type(most.total, float)
    Cost.before(1, 1, prices, cache="2h")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # no lifetime
