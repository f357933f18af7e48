"""What programs do with values, streams and errors: all of it must work or raise a typed error."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

from pydantic import BaseModel
from typing_extensions import TypedDict

from api_claude import (
    Conversation,
    Cost,
    ModelCatalog,
    Output,
    Prices,
    Savings,
    ToolInputReader,
    Totals,
    ask,
    buffered,
    check_cache,
    check_request,
    compare_models,
    explain_cache,
    outcome_of,
    reply_of,
    result_block,
    text_of,
    tool,
)
from api_claude_runtime.batches.results.result_order import OrderedResults
from api_claude_runtime.pages.cursor import Paged
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.replies.reply import reply_in

from .escapes import Escapes

PRICES = Prices(3, 15)
ARGUMENTS: dict[str, Any] = {
    "model": "claude-opus-4-5",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hi"}],
}


class Person(BaseModel):
    name: str
    age: int


class Point(TypedDict):
    x: int


@tool
def add(a: int, b: int = 0) -> int:
    """Add two numbers."""
    return a + b


OUTPUTS: tuple[Any, ...] = (Person, list[Person], int, Point, dict[str, list[int]])
TOOLS: tuple[Any, ...] = (
    add,
    {"name": "other", "input_schema": {"type": "object"}},
    {"type": "web_search_20250305", "name": "web_search"},
)


class Surface:
    """Uses the public surface, in an order that a seed decides."""

    def __init__(self, escapes: Escapes, random: Random, most_steps: int = 3) -> None:
        self._attempt = escapes.attempt
        self._most_steps = most_steps
        self.random = random

    def value(self, value: Any) -> None:
        """Use what every decoded value can do."""
        attempt = self._attempt
        attempt("repr", lambda: (repr(value), str(value)))
        attempt("reply_of", lambda: self._reply(reply_of(value)) if _has_reply(value) else None)
        if isinstance(value, APIModel):
            one = self.random.choice(
                (
                    ("model_dump", value.model_dump),
                    ("model_dump json", lambda: value.model_dump(mode="json", exclude_unset=True)),
                    ("model_dump_json", value.model_dump_json),
                    ("pickle", lambda: pickled(value)),
                    ("deepcopy", lambda: copy.deepcopy(value)),
                    ("copy", lambda: copy.copy(value) == value),
                    ("markdown", value._repr_markdown_),
                )
            )
            attempt(*one)

    @staticmethod
    def _reply(reply: Any) -> None:
        repr(reply)
        assert reply.rate_limits is not None
        assert reply.request_id is None or isinstance(reply.request_id, str)
        assert isinstance(reply.attempts, tuple)

    def message(self, client: Any, message: Any) -> None:
        """Use what works on a message of a response."""
        attempt, random = self._attempt, self.random
        attempt("text_of", lambda: text_of(message))
        steps: tuple[tuple[str, Callable[[], Any]], ...] = (
            ("Cost.of", lambda: (Cost.of(message, PRICES), str(Savings.of(message, PRICES)))),
            ("Totals", lambda: self._totals(message)),
            ("Conversation", lambda: self._conversation(message)),
            ("send back", lambda: self._send_back(client, message)),
            ("send content back", lambda: self._send_back(client, getattr(message, "content", 0))),
            ("results", lambda: self._results(message)),
            ("check_request", lambda: self._check(client, message)),
            ("check_cache", lambda: check_cache(messages=[message])),
            (
                "explain_cache",
                lambda: str(
                    explain_cache(
                        ARGUMENTS,
                        {**ARGUMENTS, "messages": [*ARGUMENTS["messages"], message]},
                        getattr(message, "usage", None),
                    )
                ),
            ),
            ("stored", lambda: self._totals(message.model_dump())),
        )
        for step in random.sample(steps, self._most_steps):
            attempt(*step)

    @staticmethod
    def _totals(message: Any) -> None:
        totals = Totals.of([message, message])
        totals.cost(PRICES)
        str(totals), repr(totals)

    @staticmethod
    def _conversation(message: Any) -> None:
        talk = Conversation(system="Be brief.").user("Hi").assistant(message).user("And?")
        str(talk), repr(talk)
        again = Conversation.from_json(talk.to_json())
        assert again == talk
        talk.trim(counted, max_tokens=1)
        talk.replay(lambda **_: message)

    @staticmethod
    def _send_back(client: Any, content: Any) -> None:
        turn = content if hasattr(content, "role") else {"role": "assistant", "content": content}
        client.messages.create(**{**ARGUMENTS, "messages": [*ARGUMENTS["messages"], turn]})

    @staticmethod
    def _check(client: Any, message: Any) -> None:
        found = check_request(
            client.messages.create,
            **{**ARGUMENTS, "messages": [*ARGUMENTS["messages"], message]},
        )
        for each in found:
            str(each)

    @staticmethod
    def _results(message: Any) -> None:
        content = message.content if isinstance(message.content, list) else ()
        calls = [each for each in content if getattr(each, "type", 0) == "tool_use"]
        blocks = [result_block(each.id, each.input) for each in calls]
        Conversation().user("Hi").assistant(message).results(blocks)

    def call_helpers(self, client: Any) -> None:
        """Send with the helpers that read the message of the response."""
        attempt, random = self._attempt, self.random
        step = random.choice(
            (
                ("parse", lambda: self._parse(client)),
                ("run_tools", lambda: self._run(client)),
                ("ask", lambda: ask(client.messages.create, "Hi", model="m", max_tokens=9)),
                (
                    "compare_models",
                    lambda: str(
                        compare_models(
                            client.messages.create, ["a"], prices=PRICES, concurrency=1, **ASKED
                        )
                    ),
                ),
                (
                    "replay",
                    lambda: (
                        Conversation()
                        .user("a")
                        .user("b")
                        .replay(client.messages.create, model="m", max_tokens=9)
                    ),
                ),
            )
        )
        attempt(*step)

    def _parse(self, client: Any) -> None:
        found = client.messages.parse(**ARGUMENTS, output=self.random.choice(OUTPUTS))
        repr(found), text_of(found), reply_of(found), Cost.of(found, PRICES)

    def _run(self, client: Any) -> None:
        run = client.messages.run_tools(
            **ARGUMENTS,
            tools=list(TOOLS),
            max_turns=2,
            concurrency=1,
            approve=lambda call: bool(repr(call)),
        )
        for turn in run:
            repr(turn), [repr(call) for call in turn.calls]
            for call in turn.calls:
                if call.name == "other":
                    turn.answer(call, "ok")
            [(repr(result), result.block) for result in turn.run()]
        run.messages, repr(run)
        run.until_done()

    def stream(self, client: Any, create: Callable[..., Any], stream: Callable[..., Any]) -> None:
        """Read a stream of a message in one of the ways that there are."""
        step = self.random.choice(
            (
                ("create stream", lambda: self._raw(create(**ARGUMENTS, stream=True))),
                ("tool input reader", lambda: self._inputs(create(**ARGUMENTS, stream=True))),
                ("stream events", lambda: self._events(client, stream(**ARGUMENTS))),
                ("stream events", lambda: self._events(client, stream(**ARGUMENTS))),
                ("text_stream", lambda: self._read(client, stream, "text_stream")),
                ("buffered", lambda: self._buffered(stream)),
                ("input_json_stream", lambda: self._read(client, stream, "input_json_stream")),
                ("tool_input_stream", lambda: self._read(client, stream, "tool_input_stream")),
                ("stream_parsed", lambda: self._parsed(client)),
                ("stream_tools", lambda: self._stream_tools(client)),
            )
        )
        self._attempt(*step)

    @staticmethod
    def _raw(stream: Any) -> None:
        with stream.with_pings() as events:
            for event in events:
                repr(event), event.type
        repr(stream)

    def _inputs(self, stream: Any) -> None:
        reader = ToolInputReader()
        with stream as events:
            for event in events:
                repr(reader.feed(event))

    def _events(self, client: Any, manager: Any) -> None:
        with manager as stream:
            try:
                for event in stream:
                    if self.random.random() < 0.2:
                        repr(event), repr(stream.snapshot)
                    if self.random.random() < 0.01:
                        stream.cancel()
            finally:
                repr(stream), repr(stream.snapshot)
                self._attempt("Totals of a stream", lambda: self._totals(stream))
            message = stream.final_message()
            stream.get_final_text()
        self.value(message)
        self.message(client, message)

    def _read(self, client: Any, stream: Any, name: str) -> None:
        with stream(**ARGUMENTS) as events:
            for value in getattr(events, name):
                repr(value)
            message = events.get_final_message()
        self.message(client, message)

    @staticmethod
    def _buffered(stream: Any) -> None:
        with stream(**ARGUMENTS) as events:
            "".join(buffered(events.text_stream, 3, None))

    def _parsed(self, client: Any) -> None:
        output = self.random.choice(OUTPUTS)
        with client.messages.stream_parsed(**ARGUMENTS, output=output) as stream:
            for value in stream.partials:
                repr(value)
            repr(stream.get_parsed())

    @staticmethod
    def _stream_tools(client: Any) -> None:
        with client.messages.stream_tools(
            **ARGUMENTS, tools=list(TOOLS), max_turns=2, concurrency=1
        ) as run:
            for turn in run:
                for event in turn.stream:
                    repr(event)
                repr(turn.message), repr(turn.calls)
                for call in turn.calls:
                    if call.name == "other":
                        turn.answer(call, "ok")
                turn.run()
            repr(run), run.messages

    def lines(self, stream: Any) -> None:
        """Read the results of a batch."""
        ordered = OrderedResults("b", {"a": 0, "text": 1}, 0, sort=self.random.random() < 0.5)
        totals = Totals()
        with stream as lines:
            for line in lines:
                repr(line)
                outcome = outcome_of(line)
                repr(outcome), outcome.kind, outcome.worth_retrying, outcome.ok
                totals.add(outcome)
                if outcome.error is not None:
                    str(outcome.error), pickle.dumps(outcome.error)
                for each in ordered.feed(line):
                    repr(each)
        for each in ordered.finish():
            repr(each)
        str(totals), totals.cost(PRICES)

    def models(self, client: Any) -> None:
        """Use the catalog of models."""
        catalog = self._attempt(
            "ModelCatalog.of", lambda: ModelCatalog.of(client.models.list().iter_all(5))
        )
        if catalog is None:
            return
        attempt = self._attempt
        attempt("table", lambda: (repr(catalog), str(catalog), catalog.newest))
        attempt("retiring", lambda: repr(catalog.retiring(timedelta(days=90))))
        attempt("find", lambda: repr(catalog.find(line="text", input_tokens=5, max_tokens=5)))
        name = next(iter(catalog)).id if len(catalog) else "text"
        attempt("supports", lambda: catalog.supports(name, "image_input"))
        attempt("successor", lambda: catalog.successor(name))
        request = {**ARGUMENTS, "model": name, "thinking": {"type": "adaptive"}}
        attempt("check", lambda: str(catalog.check(request, input_tokens=9)))

    def output(self, data: bytes) -> None:
        """Parse text that a model wrote."""
        output = Output(self.random.choice(OUTPUTS))
        text: Any = data if self.random.random() < 0.5 else data.decode("utf-8", "surrogateescape")
        self._attempt("Output.parse", lambda: output.parse(text))
        self._attempt("Output.partial", lambda: output.partial(text))

    def tool_input(self, value: Any) -> None:
        """Run a tool with input that a model wrote."""
        self._attempt("Tool.parse", lambda: add.parse(value))
        self._attempt("Tool.run", lambda: add.run(value))


ASKED = {name: value for name, value in ARGUMENTS.items() if name != "model"}


class _Count:
    input_tokens = 5


def counted(**_: Any) -> Any:
    return _Count()


def pickled(value: Any) -> Any:
    """Return a pickled copy; a page, whose class is generic, cannot be pickled."""
    return value if isinstance(value, Paged) else pickle.loads(pickle.dumps(value))


def _has_reply(value: Any) -> bool:
    return reply_in(value) is not None  # a server may send a field of that name
