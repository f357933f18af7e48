"""Tools: functions that the model calls, in a plain run and in a streamed run."""

from __future__ import annotations

from typing import Annotated, Literal

from api_claude import Client, ToolCall, tool


@tool
def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> dict[str, object]:
    """Return the weather in a city.

    Args:
        city: Its name.
        unit: The unit of the temperature.
    """
    return {"city": city, "temperature": 18 if unit == "celsius" else 64, "sky": "rain"}


@tool
def get_time(city: Annotated[str, "The name of the city."]) -> str:
    """Return the time in a city."""
    return f"12:00 in {city}"


def allowed(call: ToolCall) -> bool | str:
    """Approve or refuse a tool call. The run calls this before each tool."""
    return True if call.name in {"get_weather", "get_time"} else "not on weekends"


def main() -> None:
    with Client() as client:
        run = client.messages.run_tools(
            model="claude-sonnet-4-6",
            max_tokens=200,
            tools=[get_weather, get_time],
            tool_choice={"type": "any"},  # forces a tool in the first turn only
            messages=[{"role": "user", "content": "What is the weather in Paris?"}],
            approve=allowed,
        )
        for turn in run:  # its tools run when the loop continues
            print("turn:", turn.message.stop_reason, [call.name for call in turn.calls])
            for result in turn.run():  # or run them here, to see the results
                print("result:", result.call.input, "->", result.content)
        print("messages:", [message["role"] for message in run.messages])

        with client.messages.stream_tools(
            model="claude-sonnet-4-6",
            max_tokens=200,
            tools=[get_weather],
            tool_choice={"type": "any"},
            messages=[{"role": "user", "content": "What is the weather in Paris?"}],
        ) as turns:
            for each in turns:
                for value in each.stream.tool_input_stream:
                    print("input so far:", value.name, value.snapshot)
                print("streamed turn:", each.message.stop_reason)


if __name__ == "__main__":
    main()
