"""Send one question to two models at once and print a table: time, tokens, cost, errors."""

from __future__ import annotations

from api_claude import Client, Prices, compare_models

PRICES = {
    "claude-sonnet-4-6": Prices(input=3.0, output=15.0),
    "claude-haiku-4-5": Prices(input=1.0, output=5.0),
}


def main() -> None:
    with Client() as client:
        comparison = compare_models(
            client.messages.create,
            list(PRICES),
            prices=PRICES,
            max_tokens=24,
            messages=[{"role": "user", "content": "Name three colours."}],
        )
    print(comparison)
    for model, text in comparison.texts.items():
        print(f"{model}: {text!r}")
    if comparison.fastest is not None:
        print("fastest:", comparison.fastest.model)


if __name__ == "__main__":
    main()
