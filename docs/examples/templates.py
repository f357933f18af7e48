"""Share arguments between calls with a template, and ask for one answer as text."""

from __future__ import annotations

from api_claude import OMIT, Client, Template, ask, errors

MODEL = "claude-sonnet-4-6"


def main() -> None:
    summary = Template.summary(model=MODEL).with_(output_config=OMIT, max_tokens=24)
    print(summary)
    text = "Our office moves to Bonn on 3 May. The phone numbers stay as they are."
    with Client() as client:
        arguments = summary.arguments(messages=[{"role": "user", "content": text}])
        counted = client.messages.count_tokens(
            **summary.count_arguments(messages=arguments["messages"])
        )
        message = client.messages.create(**arguments)
        print("counted:", counted.input_tokens, "used:", message.usage.output_tokens)
        tiny = summary.with_(max_tokens=4)
        try:
            answer = ask(client.messages.create, "Count to one hundred.", **tiny.values)
        except errors.AnswerCutOff as error:
            print("cut off:", repr(error.text))
        else:
            print("answer:", repr(answer))


if __name__ == "__main__":
    main()
