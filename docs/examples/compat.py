"""A program for the official package that runs with this one: only the import has changed."""

from __future__ import annotations

import api_claude.compat as anthropic


def main() -> None:
    client = anthropic.Anthropic(max_retries=1)
    question = {"role": "user", "content": "Name a colour."}
    message = client.messages.create(
        model="claude-sonnet-4-6", max_tokens=32, messages=[question], top_k=anthropic.NOT_GIVEN
    )
    print("tokens:", message.to_dict()["usage"]["output_tokens"])

    with client.messages.stream(
        model="claude-sonnet-4-6", max_tokens=32, messages=[question]
    ) as stream:
        pieces = sum(event.type == "text" for event in stream)
        print("pieces:", pieces > 0, "of", len(stream.get_final_message().content), "block")

    try:
        client.with_options(api_key="wrong", max_retries=0).messages.create(
            model="claude-sonnet-4-6", max_tokens=0, messages=[]
        )
    except anthropic.APIStatusError as error:
        print("error:", error.status_code >= 400)
    client.close()


if __name__ == "__main__":
    main()
