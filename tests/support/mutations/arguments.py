"""Odd arguments: every public function gets every odd value in each of its places."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

import api_claude
from api_claude import (
    Adaptive,
    BatchJob,
    Budget,
    CircuitBreaker,
    Client,
    ClientConfig,
    Compress,
    ConfigFile,
    Conversation,
    Cost,
    Credentials,
    Endpoint,
    Failover,
    Limits,
    Metrics,
    ModelCatalog,
    Output,
    Prices,
    Quota,
    RateLimit,
    Recorder,
    Reliability,
    ReplyCache,
    Retry,
    Savings,
    Secret,
    Spool,
    StreamControl,
    Template,
    Timeout,
    Tool,
    ToolInputReader,
    ToolRegistry,
    Totals,
)
from api_claude.errors import APIStatusError, ClaudeError
from api_claude.models import Message, ModelInfo
from api_claude.policy import Forward, Headers, Request, Respond
from support.operations import operations
from support.servers import bodies

from . import samples
from .accesses import NO_SERVERS, accesses
from .escapes import Escapes
from .odd_values import ODD
from .surface import ARGUMENTS, PRICES, counted

_OWN = ("I/O operation on closed file.", "no iter", "no len", "no items", "the iterator broke")
"""The exceptions of odd values, which pass through where the value is used."""
_SIGNATURE = (
    *("unexpected keyword argument", "missing ", "positional argument", "keywords must be strings"),
    *(
        "argument after ** must be a mapping",
        "multiple values for",
        "invalid keyword",
        "takes no ",
        "takes at most",
    ),
)
_CALLED = ("create=", "count=", "on_progress=", "approve=", "replay", "ask(create", "handlers")
SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw=="
Spot = tuple[str, Callable[[Any], Any]]


_OTHERS = {"data": [], "input_tokens": 3, "processing_status": "ended", "request_counts": {}}
"""Fields that other endpoints need."""


def answer(request: Request, forward: Forward) -> Any:
    """Answer each request with a message, after reading its body."""
    body = request.body
    if not isinstance(body, bytes):
        for _ in body:
            pass
        request.release()
    data = json.dumps({**bodies.MESSAGE, **_OTHERS}).encode()
    headers = Headers([(b"content-type", b"application/json")])
    return (yield Respond(200, headers, [(0.0, data)]))


def each(name: str, function: Callable[..., Any], /, **valid: Any) -> Iterator[Spot]:
    """Yield a spot for each argument of a function. The others are valid."""
    for place in valid:

        def call(value: Any, place: str = place) -> Any:
            return function(**{**valid, place: value})

        yield f"{name}({place}=)", call


def methods(client: Client) -> Iterator[Spot]:
    """Yield each argument of each endpoint."""
    for operation in operations():
        method = operation.method_of(client)
        arguments = operation.smallest()
        names = [*arguments, *(name for name in operation.schemas() if name not in arguments)]
        for name in names:
            yield (
                f"{operation.accessor}({name}=)",
                lambda value, m=method, a=arguments, n=name: m(**{**a, n: value}),
            )


def bodies_of(client: Client) -> Iterator[Spot]:
    """Yield the places in the arguments of a message."""
    create = client.messages.create

    def send(**changes: Any) -> Any:
        return create(**{**ARGUMENTS, **changes})

    def content(value: Any) -> Any:
        return send(messages=[{"role": "user", "content": value}])

    yield "create, a message", lambda v: send(messages=[v])
    yield "create, a content", content
    yield "create, a block", lambda v: content([v])
    yield "create, a type", lambda v: content([{"type": v}])
    yield "create, a source", lambda v: content([{"type": "image", "source": v}])
    yield (
        "create, data",
        lambda v: content([{"type": "image", "source": {"type": "base64", "data": v}}]),
    )
    yield "create, a tool", lambda v: send(tools=[v])
    yield "create, a key", lambda v: send(metadata={v: 1}) if _is_hashable(v) else None
    yield "create, **", lambda v: create(**v) if isinstance(v, dict) else None
    for name in ("extra_headers", "extra_query", "extra_body", "timeout"):
        yield f"create({name}=)", lambda v, n=name: send(**{n: v})
        yield f"create({name}={{'x': }})", lambda v, n=name: send(**{n: {"x": v}})
        yield (
            f"create({name}={{: 'x'}})",
            lambda v, n=name: send(**{n: {v: "x"}}) if _is_hashable(v) else None,
        )
    yield "create, a timeout of a kind", lambda v: send(timeout=Timeout(read=v))
    yield "stream", lambda v: _entered(client.messages.stream(**{**ARGUMENTS, "messages": v}))
    yield from each(
        "request", client.request,
        method="POST", path="/v1/x", cast_to=dict, body={"a": 1}, query={"a": 1}, files=None,
        betas=["a"], last_event=None,
    )  # fmt: skip
    yield "request, a file", lambda v: client.request("POST", "/v1/x", cast_to=dict, files={"f": v})
    yield (
        "request, files",
        lambda v: client.request("POST", "/v1/x", cast_to=dict, files={"f[]": [v]}),
    )
    yield "upload, a tuple", lambda v: client.beta.files.upload(file=("a", v))
    yield "upload, a name", lambda v: client.beta.files.upload(file=(v, b"x"))
    yield "upload, a type", lambda v: client.beta.files.upload(file=("a", b"x", v))
    yield "skills", lambda v: client.beta.skills.create(files=[v])


def helpers(client: Client) -> Iterator[Spot]:
    """Yield the places in the arguments of the helpers."""
    messages, message = client.messages, Message.model_validate(bodies.MESSAGE)
    arguments = dict(ARGUMENTS)
    yield "parse(output=)", lambda v: messages.parse(**arguments, output=v)
    yield (
        "parse(output_config=)",
        lambda v: messages.parse(**arguments, output=int, output_config=v),
    )
    yield "stream_parsed", lambda v: _entered(messages.stream_parsed(**arguments, output=v))
    yield "count_tokens(output=)", lambda v: messages.count_tokens(model="m", messages=[], output=v)
    yield from each(
        "run_tools", lambda **a: messages.run_tools(**a).until_done(),
        **arguments, tools=[], max_turns=1, concurrency=1, approve=None, handlers=None,
    )  # fmt: skip
    yield "run_tools, a tool", lambda v: messages.run_tools(**arguments, tools=[v]).until_done()
    yield from each(
        "gather", messages.gather, requests=[arguments], concurrency=1, on_progress=None
    )
    yield "gather, a request", lambda v: messages.gather([v], concurrency=1)
    yield "gather_each", lambda v: list(api_claude.gather_each(messages.create, v, concurrency=1))
    yield "submit_all", lambda v: messages.batches.submit_all(v).close()
    yield "submit_all, a request", lambda v: messages.batches.submit_all([v]).close()
    yield (
        "submit_all, params",
        lambda v: messages.batches.submit_all([{"custom_id": "a", "params": v}]).close(),
    )
    yield (
        "submit_all, custom_id",
        lambda v: messages.batches.submit_all([{"custom_id": v, "params": arguments}]).close(),
    )
    yield from each(
        "submit_all", lambda **a: messages.batches.submit_all([arguments], **a).close(),
        resume=False, extra_headers=None, most_requests=1, most_bytes=10_000,
    )  # fmt: skip
    yield "batches.wait", lambda v: messages.batches.wait(v, poll=0.001, timeout=0.0)
    yield from each(
        "batches.wait", partial(messages.batches.wait, "b"), poll=0.001, longest_poll=0.001, timeout=0.0,
        on_progress=None,
    )  # fmt: skip
    yield "batches.job", lambda v: messages.batches.job(v).close()
    yield "BatchJob.of", lambda v: BatchJob.of(messages.batches, v).close()
    yield "Spool", lambda v: Spool().append(v)
    yield "a spool in a body", lambda v: messages.batches.create(requests=_spool(v))

    yield from each(
        "image", api_claude.image, source=b"x", media_type=None, cache_control=None, max_bytes=None
    )
    yield from each("document", api_claude.document, source=b"x", media_type=None, max_bytes=None)
    yield from each(
        "document of text", api_claude.document, text="a", title="t", context="c", citations=True, cache_control=None
    )  # fmt: skip
    yield from each("image_size", api_claude.image_size, data=b"x")
    yield from each(
        "image_tokens", api_claude.image_tokens, width=1, height=1, max_edge=10, max_tokens=10
    )
    yield "cached", api_claude.cached
    yield "cached(ttl=)", lambda v: api_claude.cached("a", v)
    yield from each(
        "check_cache", api_claude.check_cache, tools=(), system=(), messages=(), cache_control=None
    )
    yield "check_request", api_claude.check_request
    yield from each(
        "check_request",
        partial(api_claude.check_request, messages.create),
        **arguments,
        tools=[],
        extra_body={},
    )
    yield from each(
        "require_valid", partial(api_claude.require_valid, messages.create), **arguments, system="a"
    )
    yield from each("check_tools", api_claude.check_tools, tools=[], tool_choice=None)
    yield "check_tools, a tool", lambda v: api_claude.check_tools([v])
    yield (
        "check_tools, a schema",
        lambda v: api_claude.check_tools([{"name": "a", "input_schema": v}]),
    )
    yield (
        "check_tools, a property",
        lambda v: api_claude.check_tools(
            [
                {
                    "name": "a",
                    "input_schema": {"type": "object", "properties": {"a": v}, "required": v},
                }
            ]
        ),
    )
    yield from each(
        "explain_cache",
        api_claude.explain_cache,
        before=arguments,
        after=arguments,
        usage=None,
        seconds=None,
    )
    yield from each(
        "compare_models", partial(api_claude.compare_models, messages.create), models=["a"], prices=None,
        concurrency=1, on_progress=None, max_tokens=1, messages=[],
    )  # fmt: skip
    yield "compare_models(create=)", lambda v: api_claude.compare_models(v, ["a"])
    yield "ask", lambda v: api_claude.ask(messages.create, v, model="m", max_tokens=1)
    yield "ask(create=)", lambda v: api_claude.ask(v, "a", model="m", max_tokens=1)
    yield "text_of", api_claude.text_of
    yield "reply_of", lambda v: _without(LookupError, lambda: api_claude.reply_of(v))
    yield "result_block(id)", lambda v: api_claude.result_block(v, "a")
    yield "result_block(value)", lambda v: api_claude.result_block("a", v)
    yield "outcome_of", api_claude.outcome_of
    yield "keep_requests", api_claude.keep_requests
    yield "preview", api_claude.preview
    yield from each(
        "preview",
        lambda **a: _shown(api_claude.preview(messages.create, **a)),
        **arguments,
        extra_headers={},
    )
    yield "preload", api_claude.preload
    yield "files_from_dir", _files_from
    yield "buffered", lambda v: list(api_claude.buffered(v, 10, None))
    yield from each(
        "buffered",
        lambda **a: list(api_claude.buffered(["a"], **a)),
        max_chars=1,
        max_delay=None,
        on_newline=True,
    )
    yield "StreamControl", StreamControl
    yield "combine_listeners", api_claude.combine_listeners
    yield "tool", api_claude.tool
    yield from each(
        "Tool", partial(Tool, _function), name="a", description="b", strict=None, cache_control=None
    )
    yield "Tool.parse", lambda v: api_claude.tool(_function).parse(v)
    yield "Tool.parse, an argument", lambda v: api_claude.tool(_function).parse({"a": v})
    yield "Tool.run", lambda v: api_claude.tool(_function).run(v)
    yield "ToolRegistry", ToolRegistry
    yield "ToolRegistry.run", lambda v: ToolRegistry([_function]).run(v, {})
    yield "ToolInputReader", lambda v: ToolInputReader().feed(v)
    yield "Output", lambda v: Output(v).format
    yield "Output.parse", lambda v: Output(int).parse(v)
    yield "Output.partial", lambda v: Output(int).partial(v)

    yield "Conversation", lambda v: str(Conversation(v))
    yield "Conversation(system=)", lambda v: Conversation(system=v).to_json()
    for name in ("user", "assistant", "results", "with_system", "__add__"):
        yield f"Conversation.{name}", lambda v, n=name: getattr(_talk(), n)(v)
    yield "Conversation.from_json", Conversation.from_json
    yield (
        "Conversation.to_json",
        lambda v: Conversation().user([{"type": "text", "text": v}]).to_json(),
    )
    yield "Conversation ==", lambda v: _talk() == v
    yield from each(
        "Conversation.trim",
        lambda **a: _talk().trim(**a),
        count=counted,
        max_tokens=1,
        keep=1,
    )
    yield "Conversation.replay", lambda v: _talk().replay(v)
    yield "Cost.of", lambda v: Cost.of(v, PRICES)
    yield "Cost.of(prices)", lambda v: Cost.of(message, v)
    yield from each("Cost.before", Cost.before, counted=1, max_tokens=1, prices=PRICES, cache="any")
    yield "Savings.of", lambda v: Savings.of(v, PRICES)
    yield "Totals", lambda v: str(Totals.of([v]))
    yield "Totals.of", Totals.of
    yield "Totals.cost", lambda v: Totals.of([message]).cost(v)
    yield from each("Prices", Prices, input=1, output=1, cache_write_5m=1, cache_read=1, factor=1)
    yield from each(
        "prices_of", api_claude.prices_of, model="claude-opus-4-5", input_tokens=1, at=None
    )
    yield "ModelCatalog", ModelCatalog
    catalog = ModelCatalog([_model()])
    yield "catalog.get", catalog.get
    yield "catalog in", lambda v: v in catalog
    yield "catalog []", lambda v: _without(KeyError, lambda: catalog[v])
    yield from each("catalog.supports", catalog.supports, model="m", capability="a")
    yield from each(
        "catalog.find",
        catalog.find,
        line="a",
        lifecycle=None,
        capabilities=(),
        input_tokens=1,
        max_tokens=1,
    )
    yield from each(
        "catalog.retiring", catalog.retiring, within=timedelta(1), now=datetime.now(UTC)
    )
    yield "catalog.successor", catalog.successor
    yield from each("catalog.check", catalog.check, request=ARGUMENTS, input_tokens=1, batch=False)
    for name in (*ARGUMENTS, "thinking", "tools", "output_config", "fallbacks"):
        yield (
            f"catalog.check, {name}",
            lambda v, n=name: catalog.check({**ARGUMENTS, "model": "m", n: v}),
        )
    yield from each(
        "Template",
        lambda **a: Template(**a).arguments(),
        model="m",
        max_tokens=1,
        messages=[],
        system="a",
    )
    unwrap = client.beta.webhooks.unwrap
    headers = {"webhook-id": "a", "webhook-timestamp": "1", "webhook-signature": "v1,x"}
    yield from each("unwrap", unwrap, payload=b"{}", headers=headers, secret=SECRET)
    for name in headers:
        yield (
            f"unwrap, {name}",
            lambda v, n=name: unwrap(b"{}", headers={**headers, n: v}, secret=SECRET),
        )
    now = {**headers, "webhook-timestamp": str(int(datetime.now(UTC).timestamp()))}
    yield (
        "unwrap, a signature",
        lambda v: unwrap(b"{}", headers={**now, "webhook-signature": v}, secret=SECRET),
    )


def settings() -> Iterator[Spot]:
    """Yield the places in the settings of clients and policies."""
    yield from each(
        "Client", lambda **a: Client(**a).close(),
        api_key="k", auth_token=None, credentials=None, auth_header="authorization", base_url="http://x",
        timeout=1.0, api_version="a", default_headers={}, http_client=None, limits=None, ssl_context=None,
        policies=[], on_event=None,
    )  # fmt: skip
    yield "Client, a policy", lambda v: Client(api_key="k", policies=[v]).close()
    yield (
        "Client, a default header",
        lambda v: Client(api_key="k", default_headers={"x": v}).close(),
    )
    yield (
        "Client, a header name",
        lambda v: (
            Client(api_key="k", default_headers={v: "x"}).close() if _is_hashable(v) else None
        ),
    )
    for name in Timeout._fields:
        yield (
            f"Timeout({name}=)",
            lambda v, n=name: Client(api_key="k", timeout=Timeout(**{n: v})).close(),
        )
    for name in Limits._fields:
        yield (
            f"Limits({name}=)",
            lambda v, n=name: Client(api_key="k", limits=Limits(**{n: v})).close(),
        )
    with Client(api_key="k", base_url="http://x") as client:
        other = client.with_options
    yield from each(
        "with_options", other, api_key="k", base_url="http://x", timeout=1.0, default_headers={}, policies=[]
    )  # fmt: skip
    yield from each(
        "Credentials",
        Credentials,
        secret=Secret("k"),
        header="authorization",
        source="a",
        variable=None,
    )
    yield "Secret", Secret
    yield from each(
        "Retry", Retry, attempts=3, base=0.5, cap=8.0, curve="exponential", multiplier=2.0, jitter="full",
        statuses={429}, deadline=None, max_retry_after=None,
    )  # fmt: skip
    yield from each(
        "RateLimit", RateLimit, requests_per_minute=1.0, input_tokens_per_minute=1.0, burst=1.0, when_full="wait",
        max_wait=1.0, estimate=lambda _: 1.0, adaptive=None,
    )  # fmt: skip
    for name in Adaptive._fields:
        yield (
            f"Adaptive({name}=)",
            lambda v, n=name: RateLimit(requests_per_minute=1, adaptive=Adaptive(**{n: v})),
        )
    yield from each(
        "CircuitBreaker", CircuitBreaker, failures=5, window=100, window_seconds=None, failure_rate=None,
        minimum_calls=1, open_for=1.0, half_open_calls=1, half_open_successes=1, slow=None,
        is_failure=lambda _: True, on_change=None,
    )  # fmt: skip
    yield from each(
        "Endpoint",
        Endpoint,
        base_url="http://x",
        api_key="k",
        auth_header="x-api-key",
        headers=None,
        weight=1.0,
    )
    yield from each(
        "Failover",
        Failover,
        endpoints=[Endpoint("http://x", api_key="k")],
        strategy="priority",
        statuses={500},
    )
    yield "Failover, an endpoint", lambda v: Failover([v])
    yield from each(
        "ReplyCache", ReplyCache, ttl=1.0, entries=1, bytes=1, stop_reasons=(), cacheable=lambda _: True, ignored_headers=()
    )  # fmt: skip
    yield from each(
        "Compress", Compress, encoding="gzip", origins=["http://x"], level=1, least=1, saving=None
    )
    yield from each(
        "Metrics", Metrics, breakers=(), prices=None, on_slow=None, slow_after=None, max_models=1
    )
    yield from each("Budget", lambda **a: Quota(day=Budget(**a)), requests=1, tokens=1, cost=1.0)
    yield from each(
        "Quota", Quota, day=Budget(requests=1), month=None, prices=None, server_tools=None, reserve="estimate",
        key=None, per_model=False, zone="UTC",
    )  # fmt: skip
    quota = Quota(day=Budget(requests=10**9))
    yield "Quota.restore", quota.restore
    yield "Quota.reset", quota.reset
    yield "Quota.report", quota.report
    yield from each("Recorder", Recorder, path="/nowhere/x", mode="record", speed=0.0, headers=())
    yield "Reliability.from_dict", Reliability.from_dict
    yield "Reliability.from_dict, a policy", lambda v: Reliability.from_dict({"policies": [v]})
    yield (
        "Reliability.from_dict, a setting",
        lambda v: Reliability.from_dict({"policies": [{"policy": "Retry", "attempts": v}]}),
    )
    yield "Reliability.to_dict", Reliability.to_dict
    yield from each(
        "ClientConfig", ClientConfig, base_url="http://x", api_version="a", timeout=None, credentials=None,
        default_headers={}, policies=None, prices={},
    )  # fmt: skip
    yield "ClientConfig.from_dict", ClientConfig.from_dict
    for name in ("base_url", "timeout", "default_headers", "policies", "prices"):
        yield f"ClientConfig.from_dict, {name}", lambda v, n=name: ClientConfig.from_dict({n: v})
    yield "ConfigFile", ConfigFile


def _talk() -> Conversation:
    return Conversation().user("Hi").assistant("Hello").user("And?")


def _function(a: int) -> int:
    """Return a number."""
    return a


def _spool(value: Any) -> Spool:
    spool = Spool()
    spool.append({"custom_id": "a", "params": value})
    return spool


def _model() -> ModelInfo:
    (replies,) = (
        each[2] for each in samples.plain_operations() if each[0].accessor == "models.list"
    )
    return ModelInfo.model_validate({**replies[1]["data"][0], "id": "m"})


def _files_from(value: Any) -> Any:
    is_large = isinstance(value, str) and value in {"/", "..", "//x"}
    return None if is_large else api_claude.files_from_dir(value)


def _entered(manager: Any) -> None:
    with manager as stream, contextlib.suppress(APIStatusError):
        for _ in stream:
            pass


def _shown(preview: Any) -> None:
    repr(preview), preview.body, preview.curl(), preview.python()


def _without(kind: type[Exception], call: Callable[[], Any]) -> None:
    with contextlib.suppress(kind):
        call()


def _is_hashable(value: Any) -> bool:
    try:
        hash(value)
    except Exception:  # noqa: BLE001 - a hostile value
        return False
    return True


class Arguments:
    """Calls the public functions with odd values."""

    def __init__(self, escapes: Escapes) -> None:
        self._escapes = escapes
        self._client = Client(api_key="sk-ant-test", base_url="http://x", policies=[answer])
        self._random = Random(0)
        self.spots: list[Spot] = [
            *bodies_of(self._client),
            *helpers(self._client),
            *settings(),
        ]
        self.accesses: list[Spot] = [*accesses()]
        self.methods: list[Spot] = [*methods(self._client)]

    @contextlib.contextmanager
    def running(self) -> Iterator[Arguments]:
        logger = logging.getLogger("api_claude")
        level = logger.level
        logger.setLevel(logging.CRITICAL)
        environment = dict(os.environ)
        os.environ |= NO_SERVERS
        try:
            with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
                warnings.simplefilter("ignore")
                yield self
        finally:
            logger.setLevel(level)
            os.environ.clear()
            os.environ.update(environment)

    def pairs(self, spots: Iterable[Spot]) -> Iterator[tuple[Spot, int]]:
        """Yield each spot with the number of each odd value."""
        for spot in spots:
            for number in range(len(ODD)):
                yield spot, number

    def run(self, spot: Spot, number: int) -> None:
        """Call one function with one odd value."""
        name, call = spot
        value = ODD[number]()
        self._escapes.case = f"{name} with odd value {number}"
        if any(text in name for text in _CALLED) and callable(value) and not hasattr(value, "code"):
            return  # what a function of the caller raises is its own

        def attempt() -> None:
            try:
                found = call(value)
            except ClaudeError:
                raise
            except TypeError as error:
                if any(text in str(error) for text in _SIGNATURE):
                    return
                raise
            except (RuntimeError, ValueError) as error:
                if str(error) in _OWN:
                    return
                raise
            if hasattr(found, "close") and type(found).__module__.startswith("api_claude"):
                found.close()

        self._escapes.attempt(name, attempt)
        if sys.getrecursionlimit() != 1000:
            sys.setrecursionlimit(1000)
