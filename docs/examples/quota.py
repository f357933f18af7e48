"""A budget of tokens for a day: calls that would exceed it are refused before they are sent."""

from __future__ import annotations

from api_claude import Budget, Client, Quota, Retry, errors


def main() -> None:
    quota = Quota(day=Budget(requests=2, tokens=100_000))
    with Client(policies=[quota, Retry()]) as client:
        for question in ["Name a colour.", "Name a fruit.", "Name a city."]:
            try:
                message = client.messages.create(
                    model="claude-sonnet-4-6",
                    max_tokens=32,
                    messages=[{"role": "user", "content": question}],
                )
            except errors.QuotaExceeded as error:
                print(f"refused: {error.used:g} of {error.limit:g} {error.name} are used")
            else:
                print("answered with", message.usage.output_tokens, "tokens")
    for row in quota.report():
        print(row)


if __name__ == "__main__":
    main()
