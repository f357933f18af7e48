"""The prompt cache: breakpoints, cached tokens in the usage, and the cost saved."""

from __future__ import annotations

from typing import Any

from api_claude import Client, Cost, Prices, Savings, cached, check_cache, explain_cache

PRICES = Prices(input=3.0, output=15.0)  # for a million tokens: use the prices of your model
HANDBOOK = "Answer politely, and cite the handbook. " * 40


def main() -> None:
    savings, cost = Savings(), Cost()
    with Client() as client:
        for question in ["May I bring a dog?", "When does it open?"]:
            system = [cached(HANDBOOK, "1h")]
            check_cache(system=system)  # raises an error for breakpoints that the API rejects
            message = client.messages.create(
                model="claude-sonnet-4-6",
                max_tokens=32,
                system=system,
                messages=[{"role": "user", "content": question}],
            )
            usage = message.usage
            print("written:", usage.cache_creation_input_tokens, end=", ")
            print("read:", usage.cache_read_input_tokens)
            savings += Savings.of(usage, PRICES)
            cost += Cost.of(usage, PRICES)
    print(f"cost {cost.total:.6f}, saved {savings.saved:.6f}, a share of {savings.share:.0%}")
    explain()


def explain() -> None:
    """Print why the second of two requests cannot read the cache of the first one."""
    talk: list[Any] = [{"role": "user", "content": "May I bring a dog?"}]
    first = {"model": "claude-sonnet-4-6", "system": [cached(HANDBOOK)], "messages": talk}
    dated = {**first, "system": [cached(f"Today is Monday. {HANDBOOK}")]}
    print(explain_cache(first, dated))


if __name__ == "__main__":
    main()
