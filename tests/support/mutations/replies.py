"""Mutated replies: JSON, event streams, JSON Lines, headers, errors, recordings and webhooks."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import tempfile
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from standardwebhooks import Webhook

import api_claude.compat
from api_claude import (
    Adaptive,
    AsyncClient,
    Budget,
    CircuitBreaker,
    Client,
    EventStream,
    Metrics,
    Page,
    Prices,
    Quota,
    RateLimit,
    Recorder,
    ReplyCache,
    Stream,
    combine_listeners,
    keep_requests,
    log_events,
)
from api_claude.models import Message, Model, RawMessageStreamEvent
from api_claude.policy import Forward, Headers, Request, Respond
from api_claude_runtime.compat.body_watch import watch
from api_claude_runtime.replies.reply import Reply
from support import frames
from support.telemetry import Telemetry

from . import event_frames, official, samples
from . import json_values as mutate
from .escapes import Escapes
from .surface import ARGUMENTS, PRICES, Person, Surface, add

SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw=="
EVENT: dict[str, Any] = {
    "id": "event_01",
    "type": "event",
    "created_at": "2026-01-02T03:04:05Z",
    "data": {
        "type": "session.created",
        "id": "session_01",
        "organization_id": "org_01",
        "workspace_id": "wrkspc_01",
    },
}
PAGE: dict[str, Any] = {
    "data": [
        {
            "id": "a",
            "type": "model",
            "display_name": "A",
            "created_at": "2026-01-02T03:04:05Z",
        }
    ],
    "has_more": True,
    "first_id": "a",
    "last_id": "a",
    "next_page": "p",
}
CASTS: tuple[Any, ...] = (
    *(dict, list, Person, list[Person], dict[str, Any], Any, int, bytes, None, Message),
    *(EventStream[Any], EventStream[dict[str, Any]], Stream[Person], Stream[Any]),
    *(EventStream[RawMessageStreamEvent], Page[Person], Page[Model]),
)


class Canned:
    """A policy that answers each request with a reply in memory."""

    def __init__(self) -> None:
        self.replies: list[tuple[int, dict[str, str], list[bytes]]] = []

    def __call__(self, request: Request, forward: Forward) -> Any:
        status, headers, chunks = self.replies[0]
        if len(self.replies) > 1:
            self.replies.pop(0)
        raw = [
            (name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()
        ]
        return (yield Respond(status, Headers(raw), [(0.0, chunk) for chunk in chunks]))


class _Log(logging.Handler):
    """Collects the exceptions of listeners, which the package logs."""

    def __init__(self, escapes: Escapes) -> None:
        super().__init__(logging.DEBUG)
        self._escapes = escapes

    def emit(self, record: logging.LogRecord) -> None:
        record.getMessage()
        if record.exc_info and isinstance(record.exc_info[1], Exception):
            self._escapes.note("listener", record.exc_info[1])


class Replies:
    """Runs mutated replies through the public surface.

    Args:
        escapes: Collects what is wrong.
        quick: Whether to prefer what takes little time: fewer endpoints, whose validators have to
            be built, and fewer steps with each message.
        only: The name of the only case to run. Default: all of them.
    """

    def __init__(self, escapes: Escapes, *, quick: bool = False, only: str = "") -> None:
        self._escapes = escapes
        self._quick = quick
        self._only = getattr(type(self), f"_{only}") if only else None
        self._canned = Canned()
        self._random = Random(0)
        self._surface = Surface(escapes, self._random, 1 if quick else 3)
        self._plain = Client(api_key="sk-ant-test", base_url="http://x", policies=[self._canned])
        self._metrics = Metrics(prices={"claude-opus-4-5": Prices(3, 15)})
        self._quota = Quota(
            month=Budget(tokens=10**30, cost=1e30), prices={"claude-opus-4-5": PRICES}
        )
        telemetry = Telemetry(content=True)
        self._telemetry = telemetry
        self._watched = Client(
            api_key="sk-ant-test",
            base_url="http://x",
            policies=[
                *(telemetry.policy, self._quota, CircuitBreaker(10**6, window=10**6)),
                RateLimit(
                    requests_per_minute=1e12,
                    when_full="fail",
                    adaptive=Adaptive(longest_hold=0.0001),
                ),
                self._canned,
            ],
            on_event=combine_listeners(log_events(), repr, self._metrics),
        )
        self._kept = keep_requests(self._plain)
        self._official = api_claude.compat.Anthropic(
            api_key="sk-ant-test", base_url="http://x", max_retries=0, policies=[self._canned]
        )
        self._async_official = api_claude.compat.AsyncAnthropic(
            api_key="sk-ant-test", base_url="http://x", max_retries=0, policies=[self._canned]
        )
        self._async = AsyncClient(
            api_key="sk-ant-test", base_url="http://x", policies=[self._canned]
        )
        self._loop = asyncio.new_event_loop()
        self._client: Any = self._plain
        self._folder = tempfile.TemporaryDirectory()

    @contextlib.contextmanager
    def running(self) -> Iterator[Replies]:
        """Watch the log and ignore the warnings about replies that differ from the spec."""
        handler, logger = _Log(self._escapes), logging.getLogger("api_claude")
        level = logger.level
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        logger.propagate, before = False, logger.propagate
        try:
            with warnings.catch_warnings(), self._folder:
                warnings.simplefilter("ignore")
                yield self
        finally:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
            logger.removeHandler(handler)
            logger.setLevel(level)
            logger.propagate = before

    def run(self, seed: int) -> None:
        """Run one mutated reply, which its seed decides."""
        random = self._random
        random.seed(seed)
        others = (self._plain, self._watched, self._kept)
        self._client = (
            self._plain
            if random.random() < (0.8 if self._quick else 0.4)
            else random.choice(others)
        )
        (case,) = random.choices(_CASES, _QUICK if self._quick else _WEIGHTS)
        case = self._only or case
        self._escapes.case = f"seed {seed} {case.__name__.strip('_')}"
        case(self)
        if seed % 500 == 0:
            self._escapes.attempt(
                "report", lambda: (self._metrics.prometheus(), repr(self._metrics.report()))
            )
            self._escapes.attempt("report of a quota", lambda: repr(self._quota.report()))
            self._telemetry.clear()

    def _serve(self, *bodies: bytes, status: int = 200, kind: str = "application/json") -> None:
        self._canned.replies = [
            (status, self._headers(kind), mutate.chunks(body, self._random)) for body in bodies
        ]

    def _headers(self, kind: str) -> dict[str, str]:
        random = self._random
        if random.random() < 0.7:
            return {"content-type": kind, "request-id": "req_01"}
        headers = {**samples.HEADERS, "content-type": kind}
        for _ in range(random.randrange(4)):
            headers[random.choice(list(headers))] = random.choice(samples.ODD_HEADERS)
        if random.random() < 0.3:
            del headers[random.choice(list(headers))]
        return headers

    def _operation(self) -> None:
        known = samples.plain_operations()
        operation, arguments, replies = self._random.choice(known[:: 20 if self._quick else 1])
        self._serve(mutate.body(self._random.choice(replies), self._random))
        method = operation.method_of(self._client)
        value = self._escapes.attempt(operation.accessor, lambda: method(**arguments))
        if value is not None:
            self._surface.value(value)

    def _message(self) -> None:
        random, beta = self._random, self._random.random() < 0.3
        reply = random.choice(
            random.choice((samples.MESSAGES, samples.MESSAGES, samples.message_replies(beta=beta)))
        )
        self._serve(mutate.body(reply, random))
        if random.random() < 0.5:
            self._surface.call_helpers(self._client)
            return
        group = self._client.beta.messages if beta else self._client.messages
        message = self._escapes.attempt("messages.create", lambda: group.create(**ARGUMENTS))
        if message is not None:
            self._surface.value(message)
            self._surface.message(self._client, message)

    def _events(self, *, beta: bool) -> list[dict[str, Any]]:
        random = self._random
        events = list(random.choice(samples.STREAMS))
        for _ in range(random.choice((0, 1, 1, 2, 3))):
            at = random.randrange(len(events)) if events else 0
            match random.randrange(7):
                case 0 | 1 | 2:
                    events[at : at + 1] = [mutate.mutated(events[at], random)] if events else []
                case 3:
                    events[at : at + 1] = []
                case 4:
                    events.insert(
                        random.randrange(len(events) + 1),
                        random.choice(samples.message_events(beta=beta)),
                    )
                case 5:
                    random.shuffle(events)
                case _:
                    events[at:at] = events[at : at + 2]
        return events

    def _sse(self, events: list[Any]) -> bytes:
        random, parts = self._random, []
        for event in events:
            kind = event.get("type") if isinstance(event, dict) else None
            name = kind if isinstance(kind, str) else "message"
            if random.random() < 0.03:
                name = random.choice(("", "x", "ping", "error", "message_stop", "\x00", "é"))
            data = mutate.encoded(event)
            if random.random() < 0.02:
                data = mutate.torn(data, random)
            lines = b"\ndata: ".join(data.split(b"\n"))
            parts.append(b"event: %s\ndata: %s\n\n" % (name.encode("utf-8", "replace"), lines))
        data = b"".join(parts)
        return mutate.torn(data, random) if random.random() < 0.05 else data

    def _stream(self) -> None:
        beta = self._random.random() < 0.3
        data = self._sse(self._events(beta=beta))
        kind = self._random.choice(("text/event-stream",) * 9 + ("text/plain", "application/json"))
        self._serve(data, kind=kind)
        group = self._client.beta.messages if beta else self._client.messages
        self._surface.stream(self._client, group.create, group.stream)

    def _event_frames(self) -> None:
        """Read a stream of Amazon's frames, with exceptions of Bedrock."""
        self._serve(
            event_frames.body(self._events(beta=False), self._random), kind=frames.CONTENT_TYPE
        )
        messages = self._client.messages
        self._surface.stream(self._client, messages.create, messages.stream)

    def _session_stream(self) -> None:
        random = self._random
        operation, arguments, events = random.choice(samples.session_streams())
        chosen = [mutate.mutated(random.choice(events), random) for _ in range(3)]
        self._serve(self._sse(chosen), kind="text/event-stream")
        method = operation.method_of(self._client)

        def read() -> None:
            with method(**arguments) as stream:
                for event in stream:
                    repr(event)

        self._escapes.attempt(operation.accessor, read)

    def _lines(self) -> None:
        random = self._random
        lines = [random.choice(samples.result_lines()) for _ in range(random.randrange(4))]
        lines.append(
            {"custom_id": "a", "result": {"type": "succeeded", "message": samples.MESSAGES[0]}}
        )
        data = b"\n".join(mutate.body(line, random) for line in lines)
        self._serve(data, kind="application/x-jsonl")
        results = self._client.messages.batches.results
        self._escapes.attempt("results", lambda: self._surface.lines(results("b")))

    def _job(self) -> None:
        """Submit a job of one batch, wait for it, and read its results."""
        random = self._random
        batch = {
            "id": "b",
            "type": "message_batch",
            "processing_status": "ended",
            "created_at": "2026-01-02T03:04:05Z",
            "expires_at": "2026-01-03T03:04:05Z",
            "archived_at": None,
            "cancel_initiated_at": None,
            "ended_at": None,
            "request_counts": {
                "succeeded": 1,
                **dict.fromkeys(("processing", "errored", "canceled", "expired"), 0),
            },
            "results_url": "http://x/r",
        }
        line = {"custom_id": "a", "result": {"type": "succeeded", "message": samples.MESSAGES[0]}}
        replies = [batch, line]
        if random.random() < 0.2:  # a wait retrieves it again
            replies.insert(0, {**batch, "processing_status": "in_progress"})
        self._serve(*(mutate.body(each, random) for each in replies))

        def work() -> None:
            requests = [{"custom_id": "a", "params": ARGUMENTS}]
            batches = self._plain.messages.batches
            with batches.submit_all(requests) as job:
                job.wait(poll=0.001, timeout=0.002)
                for outcome in job.results(random.choice(("submitted", "arrived"))):
                    repr(outcome)
                repr(job), job.batches, job.ids

        self._escapes.attempt("submit_all", work)

    def _pages(self) -> None:
        random = self._random
        pages = [
            mutate.body({**PAGE, "last_id": f"a{n}", "next_page": f"p{n}"}, random)
            for n in range(3)
        ]
        pages.append(json.dumps({"data": [], "has_more": False}).encode())
        self._serve(*pages)
        client = self._client
        lists = (client.models.list, client.beta.files.list, client.beta.skills.list)

        def read() -> None:
            found = random.choice(lists)()
            repr(found), found.has_next_page(), found.cursors()
            for number, item in enumerate(found.iter_all()):
                repr(item)
                assert number < 1000, "the pages never end"

        self._escapes.attempt("pages", read)

    def _error(self) -> None:
        random = self._random
        body = mutate.body(random.choice(samples.ERRORS), random)
        status = random.choice((301, 302, 304, 400, 401, 404, 418, 429, 500, 503, 529, 599, 200))
        self._serve(body, status=status)
        call = random.choice((self._client.messages.create, self._client.messages.count_tokens))
        arguments = {
            n: v for n, v in ARGUMENTS.items() if n != "max_tokens" or "create" in repr(call)
        }
        self._escapes.attempt("error", lambda: call(**arguments))

    def _request(self) -> None:
        random = self._random
        cast = random.choice(CASTS)
        if "Stream" in str(cast):
            body = self._sse(self._events(beta=False))
        else:
            body = mutate.body(
                random.choice(({"name": "Ada", "age": 3}, [1], samples.MESSAGES[0])), random
            )
        self._serve(
            body, kind="text/event-stream" if "EventStream" in str(cast) else "application/json"
        )

        def send() -> None:
            found = self._client.request("GET", "/v1/x", cast_to=cast)
            if "Stream" in str(cast):
                with found as values:
                    found = [repr(value) for value in values]
            self._surface.value(found)

        self._escapes.attempt("request", send)

    def _models(self) -> None:
        operation, _, replies = next(
            each for each in samples.plain_operations() if each[0].accessor == "models.list"
        )
        del operation
        self._serve(mutate.body(replies[1], self._random))
        self._surface.models(self._client)

    def _webhook(self) -> None:
        body = mutate.body(EVENT, self._random)
        when = datetime.now(UTC)
        headers = {
            "webhook-id": "msg_01",
            "webhook-timestamp": str(int(when.timestamp())),
            "webhook-signature": Webhook(SECRET).sign(
                "msg_01", when, body.decode("utf-8", "surrogateescape")
            )
            if _is_text(body)
            else "v1,x",
        }
        if self._random.random() < 0.3:
            headers[self._random.choice(list(headers))] = self._random.choice(samples.ODD_HEADERS)
        unwrap = self._plain.beta.webhooks.unwrap
        event = self._escapes.attempt(
            "unwrap", lambda: unwrap(body, headers=headers, secret=SECRET)
        )
        if event is not None:
            self._surface.value(event)

    def _recording(self) -> None:
        random = self._random
        exchange = {
            "request": {
                "method": "GET",
                "target": "/v1/models/a",
                "headers": {},
                "body": None,
            },
            "response": {
                "status": 200,
                "headers": {"content-type": "application/json"},
                "seconds": 0.0,
                "body": [[0.0, '{"id": "a"}']],
                "end": None,
            },
        }
        path = Path(self._folder.name) / "recording.jsonl"
        path.write_bytes(mutate.body(exchange, random) + b"\n")

        def replay() -> None:
            recorder = Recorder(path)
            repr(recorder), recorder.unused
            with Client(api_key="k", base_url="http://x", policies=[recorder]) as client:
                repr(client.models.retrieve("a"))

        self._escapes.attempt("recording", replay)

    def _watch(self) -> None:
        """Read a body along, as a transport below another client does."""
        random = self._random
        kind, data = random.choice(
            (
                ("text/event-stream", self._sse(self._events(beta=False))),
                ("application/json", mutate.body(samples.MESSAGES[0], random)),
                (
                    "application/x-jsonl",
                    mutate.body({"result": {"message": samples.MESSAGES[0]}}, random),
                ),
            )
        )
        raw = [
            (name.encode(), each.encode("latin-1", "replace"))
            for name, each in self._headers(kind).items()
        ]
        reply = Reply(
            "POST",
            "http://x/v1/messages",
            200,
            Headers([*raw, (b"content-type", kind.encode())]),
            0.1,
        )

        def read() -> None:
            response = _Watched()
            body = watch(response, reply)
            if body is not None:
                for chunk in mutate.chunks(data, random):
                    body.feed(chunk)
                if random.random() < 0.8:
                    body.finish()
                body.done(None)

        self._escapes.attempt("body_watch", read)

    def _official_client(self) -> None:
        """Use one of the two clients of `api_claude.compat`."""
        random = self._random
        if random.random() < 0.5:
            body, use = random.choice(official.STEPS)
            self._serve_official(body)
            self._escapes.attempt(f"Anthropic, {body}", lambda: use(self._official))
        else:
            body, begin = random.choice(official.ASYNC_STEPS)
            self._serve_official(body)
            self._escapes.attempt(
                f"AsyncAnthropic, {body}",
                lambda: self._loop.run_until_complete(begin(self._async_official)),
            )

    def _serve_official(self, body: official.Body) -> None:
        random = self._random
        match body:
            case "message":
                self._serve(mutate.body(random.choice(samples.MESSAGES), random))
            case "stream":
                self._serve(self._sse(self._events(beta=False)), kind="text/event-stream")
            case "page":
                pages = [mutate.body({**PAGE, "last_id": f"a{n}"}, random) for n in range(2)]
                self._serve(*pages, json.dumps({"data": [], "has_more": False}).encode())
            case "lines":
                lines = [random.choice(samples.result_lines()) for _ in range(3)]
                data = b"\n".join(mutate.body(line, random) for line in lines)
                self._serve(data, kind="application/x-jsonl")
            case "file":
                self._serve(b"abc" * random.randrange(9), kind="text/plain")
            case "error":
                status = random.choice((400, 401, 404, 418, 429, 500, 529, 302))
                self._serve(mutate.body(random.choice(samples.ERRORS), random), status=status)

    def _download(self) -> None:
        random = self._random
        self._serve(b"abc" * random.randrange(9), kind="text/plain")

        def save() -> None:
            with self._client.beta.files.download("file_1") as found:
                repr(found), found.filename, found.size, found.media_type
                found.read()
                repr(found)

        self._escapes.attempt("download", save)

    def _cached(self) -> None:
        """Answer twice from a cache, which looks at the reply."""
        random = self._random
        self._serve(mutate.body(random.choice(samples.MESSAGES), random))
        client = self._plain.with_options(policies=[ReplyCache(), self._canned])
        for _ in range(2):
            self._escapes.attempt("ReplyCache", lambda: repr(client.messages.create(**ARGUMENTS)))

    def _async_stream(self) -> None:
        """Read a message, or a stream in one of the ways that there are, with an `AsyncClient`."""
        random, messages = self._random, self._async.messages
        if random.random() < 0.3:
            self._serve(mutate.body(random.choice(samples.MESSAGES), random))
            call = random.choice((self._async_parse, self._async_tools))
        else:
            self._serve(self._sse(self._events(beta=False)), kind="text/event-stream")
            call = random.choice((self._async_read, self._async_read, self._async_stream_tools))
        name = call.__name__.strip("_")
        self._escapes.attempt(name, lambda: self._loop.run_until_complete(call(messages)))

    async def _async_parse(self, messages: Any) -> None:
        repr(await messages.parse(**ARGUMENTS, output=Person))

    async def _async_tools(self, messages: Any) -> None:
        async for turn in messages.run_tools(**ARGUMENTS, tools=[add], max_turns=2):
            repr(turn), repr(await turn.run())

    async def _async_stream_tools(self, messages: Any) -> None:
        async with messages.stream_tools(**ARGUMENTS, tools=[add], max_turns=2) as run:
            async for turn in run:
                async for event in turn.stream:
                    repr(event)
                repr(turn.message), repr(await turn.run())

    async def _async_read(self, messages: Any) -> None:
        names = ("", "text_stream", "input_json_stream", "tool_input_stream", "partials")
        name = self._random.choice(names)
        is_parsed = name == "partials"
        options = {**ARGUMENTS, "output": Person} if is_parsed else ARGUMENTS
        manager = (messages.stream_parsed if is_parsed else messages.stream)(**options)
        async with manager as stream:
            async for value in getattr(stream, name) if name else stream:
                repr(value), repr(stream.snapshot)
            repr(await stream.get_final_message())

    def _text(self) -> None:
        random = self._random
        value = random.choice(({"name": "Ada", "age": 3}, [{"name": "a", "age": 1}], {"value": 3}))
        self._surface.output(mutate.body(value, random))
        with contextlib.suppress(ValueError, RecursionError):
            self._surface.tool_input(json.loads(mutate.body({"a": 1, "b": 2}, random)))


class _Watched:
    """A response that reports what was read from it."""

    is_watched = True

    def when_done(self, _: Any) -> None: ...
    def report_used(self, used: Any) -> None:
        repr(used)

    def report_failure(self, error: BaseException) -> None:
        str(error)


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


_TABLE: tuple[tuple[Any, float, float], ...] = (  # how often each case runs, and how often if quick
    (Replies._operation, 20, 20),
    (Replies._message, 22, 6),
    (Replies._stream, 30, 16),
    (Replies._event_frames, 5, 3),
    (Replies._session_stream, 2, 0),
    (Replies._lines, 5, 1),
    (Replies._job, 0.5, 0.2),
    (Replies._pages, 3, 3),
    (Replies._error, 5, 20),
    (Replies._request, 3, 8),
    (Replies._models, 2, 1),
    (Replies._webhook, 1, 4),
    (Replies._recording, 1, 2),
    (Replies._watch, 2, 8),
    (Replies._official_client, 4, 2),
    (Replies._download, 0.5, 1),
    (Replies._text, 3, 10),
    (Replies._cached, 1, 2),
    (Replies._async_stream, 6, 3),
)
_CASES = [case for case, *_ in _TABLE]
_WEIGHTS = [weight for _, weight, _ in _TABLE]
_QUICK = [weight for *_, weight in _TABLE]
