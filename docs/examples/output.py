"""Structured output: the response as a value of your own type, complete and streamed."""

from __future__ import annotations

from pydantic import BaseModel, Field

from api_claude import Client, errors


class Country(BaseModel):
    """A country."""

    capital: str = Field(max_length=12)
    large: bool


QUESTION = "The capital of France, in JSON."


def main() -> None:
    with Client() as client:
        reply = client.messages.parse(
            output=Country,
            model="claude-sonnet-4-6",
            max_tokens=100,
            messages=[{"role": "user", "content": QUESTION}],
        )
        print("at once:", reply.parsed.capital, reply.message.usage.output_tokens, "tokens")

        with client.messages.stream_parsed(
            output=Country,
            model="claude-sonnet-4-6",
            max_tokens=100,
            messages=[{"role": "user", "content": QUESTION}],
        ) as stream:
            for partial in stream.partials:
                print("so far:", partial)
            print("whole:", stream.get_parsed().parsed)

        try:
            client.messages.parse(
                output=Country,
                model="claude-sonnet-4-6",
                max_tokens=3,
                messages=[{"role": "user", "content": QUESTION}],
            )
        except errors.OutputError as error:
            print(f"cut off: {error.text!r}, because of {error.stop_reason}")


if __name__ == "__main__":
    main()
