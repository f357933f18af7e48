"""A conversation as a value: add turns, store, trim and replay it."""

from __future__ import annotations

from api_claude import Client, Conversation

MODEL = "claude-sonnet-4-6"


def main() -> None:
    talk = Conversation(system="You are brief.")
    with Client() as client:
        for words in ["Name a colour.", "Name another one.", "And one more."]:
            talk = talk.user(words)
            reply = client.messages.create(
                model=MODEL, max_tokens=16, system=talk.system, messages=talk.messages
            )
            talk = talk.assistant(reply)
        print(talk)

        stored = talk.to_json()
        print("stored:", Conversation.from_json(stored) == talk)

        whole = client.messages.count_tokens(
            model=MODEL, system=talk.system, messages=talk.messages
        )
        short = talk.trim(
            client.messages.count_tokens, max_tokens=whole.input_tokens - 1, model=MODEL
        )
        print("trimmed:", len(talk), "->", len(short))

        other = talk.replay(client.messages.create, model=MODEL, max_tokens=4)
        print("replayed:", len(other))


if __name__ == "__main__":
    main()
