"""`client.request`: an endpoint without a method, over real sockets, sync and async."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict  # pydantic needs this one on Python 3.11

import api_claude
from api_claude import CircuitBreaker, Client, Ping, Retry, Unknown, errors, models, reply_of
from support.blocking import KEY, Connector
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

THING = b'{"id": "thing_1", "size": 3, "name": null}'
EVENTS = (
    b'event: begin\ndata: {"type": "begin", "n": 1}\n\nevent: ping\ndata: {"type": "ping"}\n\n'
    b'event: end\ndata: {"type": "end", "n": 2}\n\n'
)
ERROR = b'{"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}'


class Thing(BaseModel):
    id: str
    size: int
    name: str | None


class ThingFields(TypedDict):
    id: str
    size: int


class Item(BaseModel):
    id: str


class Event(BaseModel):
    type: str
    n: int


@pytest.fixture
def server() -> Iterator[CannedServer]:
    responses = {
        "/v1/things/a%2Fb": Canned(THING),
        "/v1/things?limit=2": Canned(b'[{"id": "a", "size": 1, "name": "x"}]'),
        "/v1/error": Canned(ERROR),
        "/v1/job": Canned(b'{"id": "job_1", "error": {"message": "it failed"}}'),
        "/v1/events": Canned(EVENTS, "text/event-stream"),
        "/v1/lines": Canned(THING + b"\n" + THING, "application/x-jsonl"),
        "/v1/empty": Canned(b"", "text/plain"),
        "/v1/half": Canned(b'{"id": "\\ud83d", "size": 3, "name": null}'),
        "/v1/pages": Canned(
            b'{"data": [{"id": "a"}], "has_more": true, "first_id": "a", "last_id": "a"}'
        ),
        "/v1/pages?after_id=a": Canned(
            b'{"data": [{"id": "b"}], "has_more": false, "first_id": "b", "last_id": "b"}'
        ),
    }
    with CannedServer(responses) as running:
        yield running


def own(connect: Connector, name: str) -> Any:
    """Return the class of the package for the kind of client that is tested."""
    return getattr(api_claude, name if connect.mode == "sync" else f"Async{name}")


def test_a_generated_model_with_a_body_query_betas_and_headers(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("json-ok"))
    message = client.request(
        "post",
        "/v1/messages",
        cast_to=models.Message,
        body={"model": "m", "stream": False},
        query={"beta": True},
        betas=["a-1", "b-2"],
        extra_headers={"x-note": "n"},
        extra_body={"more": 1},
    )
    assert type(message) is models.Message
    assert message.content[0].text == bodies.TEXT
    assert reply_of(message).request_id == bodies.REQUEST_ID
    sent = faults.requests[0]
    assert (sent.method, sent.rest) == ("POST", "/v1/messages?beta=true")
    assert sent.json() == {"model": "m", "stream": False, "more": 1}
    assert sent.header("anthropic-beta") == "a-1,b-2"
    assert sent.header("x-note") == "n"
    assert sent.header("anthropic-version")


def test_types_of_the_caller(server: CannedServer, connect: Connector) -> None:
    client = connect(server.base_url)
    path = "/v1/things/a%2Fb"
    thing = client.request("GET", path, cast_to=Thing)
    assert thing == Thing(id="thing_1", size=3, name=None)
    assert reply_of(thing).request_id == "req_canned"
    assert thing.model_dump() == json.loads(THING)
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert server.requests[0].path == path  # the encoded slash is sent as it is
    fields = client.request("GET", path, cast_to=ThingFields)
    assert fields == {"id": "thing_1", "size": 3}
    several = client.request("GET", "/v1/things", cast_to=list[Thing], query={"limit": 2})
    assert [each.id for each in several] == ["a"]
    assert reply_of(several).status == 200


def test_a_dict_a_list_and_bytes_have_a_reply_and_copy_to_plain_values(
    server: CannedServer, connect: Connector
) -> None:
    client = connect(server.base_url)
    cases: list[tuple[Any, str, Any]] = [
        (dict, "/v1/things/a%2Fb", json.loads(THING)),
        (dict[str, Any], "/v1/things/a%2Fb", json.loads(THING)),
        (list[Any], "/v1/things?limit=2", [{"id": "a", "size": 1, "name": "x"}]),
        (bytes, "/v1/things/a%2Fb", THING),
    ]
    for kind, target, expected in cases:
        path, _, query = target.partition("?")
        value = client.request(
            "GET", path, cast_to=kind, query=dict([query.split("=")]) if query else None
        )
        assert value == expected
        assert isinstance(value, type(expected))
        assert reply_of(value).request_id == "req_canned"
        for same in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
            assert type(same) is type(expected)
            assert same == expected
    echoed = client.request("GET", "/v1/things/a%2Fb", cast_to=dict)
    client.request("POST", "/v1/empty", cast_to=None, body={"thing": echoed})
    assert json.loads(server.requests[-1].body) == {"thing": json.loads(THING)}


def test_none_discards_the_body(server: CannedServer, connect: Connector) -> None:
    client = connect(server.base_url)
    for path in ("/v1/empty", "/v1/things/a%2Fb"):
        assert client.request("DELETE", path, cast_to=None) is None


def test_events_and_lines(server: CannedServer, connect: Connector) -> None:
    client = connect(server.base_url)
    events, lines = own(connect, "EventStream"), own(connect, "Stream")
    with client.request("POST", "/v1/events", cast_to=events[Event], last_event="end") as stream:
        assert [(event.type, event.n) for event in stream] == [("begin", 1), ("end", 2)]
    assert stream.ended
    assert server.requests[0].headers["accept"] == "text/event-stream"
    assert reply_of(stream).request_id == "req_canned"
    with client.request("POST", "/v1/events", cast_to=events[dict]) as stream:
        assert [event["n"] for event in stream] == [1, 2]
    with client.request("POST", "/v1/events", cast_to=events) as stream:
        found = list(stream)
    assert [type(event) for event in found] == [Unknown, Unknown]
    assert [event.n for event in found] == [1, 2]
    with client.request("GET", "/v1/lines", cast_to=lines[Thing]) as stream:
        assert [thing.size for thing in stream] == [3, 3]
    with client.request("GET", "/v1/lines", cast_to=lines[dict[str, Any]]) as stream:
        assert [thing["size"] for thing in stream] == [3, 3]


def test_a_stream_without_its_last_event_is_interrupted(
    server: CannedServer, connect: Connector
) -> None:
    client = connect(server.base_url)
    kind = own(connect, "EventStream")[Event]
    stream = client.request("POST", "/v1/events", cast_to=kind, last_event="other")
    with pytest.raises(errors.StreamInterrupted, match="last event, other"):
        list(stream)
    wrong = own(connect, "EventStream")[Thing]
    with pytest.raises(errors.DecodeError, match="cast_to=Thing") as caught:
        list(client.request("POST", "/v1/events", cast_to=wrong))
    assert b'"begin"' in caught.value.body


def test_generated_events(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("sse-ok", "sse-overloaded"))
    kind = own(connect, "EventStream")[models.RawMessageStreamEvent]
    arguments: dict[str, Any] = {"cast_to": kind, "last_event": "message_stop"}
    events = list(client.request("POST", "/v1/messages", body={"stream": True}, **arguments))
    assert type(events[0]) is models.RawMessageStartEvent
    assert events[-1].type == "message_stop"
    with pytest.raises(errors.OverloadedError):
        list(client.request("POST", "/v1/messages", body={"stream": True}, **arguments))


def test_pages(server: CannedServer, connect: Connector) -> None:
    client = connect(server.base_url)
    page = client.request("GET", "/v1/pages", cast_to=own(connect, "Page")[Item])
    assert [type(item) for item in page.data] == [Item]
    assert [item.id for item in page.iter_all()] == ["a", "b"]


def test_files_and_downloads(faults: FaultServer, connect: Connector, tmp_path: Path) -> None:
    client = connect(faults.url("uploaded", "file-ok"))
    (tmp_path / "a.txt").write_text("content")
    client.request(
        "POST", "/v1/files", cast_to=dict, files={"file": tmp_path / "a.txt"}, body={"k": 1}
    )
    sent = faults.requests[0]
    assert (sent.header("content-type") or "").startswith("multipart/form-data")
    assert b'filename="a.txt"' in sent.body
    assert b'name="k"' in sent.body
    file = client.request("GET", "/v1/files/f/content", cast_to=own(connect, "Download"))
    assert file.save(tmp_path / "copy").read_bytes() == bodies.FILE


def test_policies_errors_and_attempts(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-529", "json-ok"), policies=[Retry(2, base=0.01)])
    message = client.request("POST", "/v1/messages", cast_to=dict, body={})
    assert [attempt.status for attempt in reply_of(message).attempts] == [529, 200]
    client = connect(faults.url("json-404"))
    with pytest.raises(errors.NotFoundError):
        client.request("GET", "/v1/none", cast_to=None)


@pytest.mark.parametrize("kind", [dict, bytes, None, Thing, models.Message])
def test_an_error_with_status_200_is_raised(
    server: CannedServer, connect: Connector, kind: Any
) -> None:
    with pytest.raises(errors.OverloadedError):
        connect(server.base_url).request("GET", "/v1/error", cast_to=kind)


def test_an_object_with_an_error_and_other_fields_is_a_value(
    server: CannedServer, connect: Connector
) -> None:
    assert connect(server.base_url).request("GET", "/v1/job", cast_to=dict)["id"] == "job_1"


def test_a_response_that_does_not_match_keeps_its_body(
    server: CannedServer, connect: Connector
) -> None:
    client = connect(server.base_url)
    with pytest.raises(errors.DecodeError, match="cast_to=Event: type: Field required") as caught:
        client.request("GET", "/v1/things/a%2Fb", cast_to=Event)
    assert caught.value.body == THING
    assert caught.value.request_id == "req_canned"
    assert "compare the type with `body`" in str(pickle.loads(pickle.dumps(caught.value)))
    with pytest.warns(errors.ReplyShapeWarning, match="not Unicode"):
        assert client.request("GET", "/v1/half", cast_to=Thing).id == "\ufffd"


@pytest.mark.parametrize("kind", [dict, bytes, None, Thing, models.Message, "Page"])
def test_an_error_with_status_200_is_reported_to_the_policies(
    server: CannedServer, connect: Connector, kind: Any
) -> None:
    client = connect(server.base_url, policies=[CircuitBreaker(failures=1)])
    cast_to = own(connect, kind) if isinstance(kind, str) else kind
    with pytest.raises(errors.OverloadedError):
        client.request("GET", "/v1/error", cast_to=cast_to)
    with pytest.raises(errors.CircuitOpen):
        client.request("GET", "/v1/error", cast_to=cast_to)


@pytest.mark.filterwarnings("ignore::api_claude_runtime.replies.warning.ReplyShapeWarning")
def test_a_response_that_is_not_a_page_is_an_error_with_its_body(
    server: CannedServer, connect: Connector
) -> None:
    client = connect(server.base_url)
    with pytest.raises(errors.DecodeError, match="no list `data`") as caught:
        client.request("GET", "/v1/things/a%2Fb", cast_to=own(connect, "Page"))
    assert (caught.value.body, caught.value.request_id) == (THING, "req_canned")


@pytest.mark.parametrize("kind,sent", [(str, '"a"'), (int, "5"), (list[int], "[1, 2]")])
def test_events_that_are_not_objects(
    server: CannedServer, connect: Connector, kind: Any, sent: str
) -> None:
    body = f"data: {sent}\n\ndata: [DONE]\n\n".encode()
    server.responses["/v1/values"] = Canned(body, "text/event-stream")
    cast_to = own(connect, "EventStream")[kind]
    with connect(server.base_url).request("GET", "/v1/values", cast_to=cast_to) as stream:
        assert list(stream) == [json.loads(sent)]


def test_pings_of_an_event_stream_of_the_caller(server: CannedServer, connect: Connector) -> None:
    server.responses["/v1/pings"] = Canned(
        b'data: {"type": "ping"}\n\n' + EVENTS, "text/event-stream"
    )
    kind = own(connect, "EventStream")[dict]
    for asked in (False, True):
        with connect(server.base_url).request("GET", "/v1/pings", cast_to=kind) as stream:
            if asked:
                stream.with_pings()
            assert sum(isinstance(event, Ping) for event in stream) == 2 * asked


def test_a_model_is_the_fields_of_a_form(server: CannedServer, connect: Connector) -> None:
    note = models.TextBlock(type="text", text="a note", citations=None)
    connect(server.base_url).request(
        "POST", "/v1/empty", cast_to=None, body=note, files={"file": b"content"}
    )
    sent = server.requests[0].body
    assert b'name="text"\r\n\r\na note\r\n' in sent
    assert b"citations" not in sent


@pytest.mark.parametrize(
    "change, text",
    [
        ({"method": "TRACE"}, "method must be one of GET, POST"),
        ({"path": "v1/things"}, "path must begin with one slash"),
        ({"path": "https://elsewhere.test/v1"}, "path must begin with one slash"),
        ({"path": "//elsewhere.test/v1"}, "path must begin with one slash"),
        ({"path": "/v1/../admin"}, "segments . and .."),
        ({"path": "/v1/%2e%2E/admin"}, "segments . and .."),
        ({"path": "/v1/a%2F..%2Fb"}, "segments . and .."),
        ({"path": "/v1/things?limit=1"}, "pass the query as query="),
        ({"path": "/v1/a b"}, "encode each id"),
        ({"path": "/v1/é"}, "encode each id"),
        ({"path": "/v1/%zz"}, "encode each id"),
        ({"path": "/v1/a\r\nx: y"}, "encode each id"),
        ({"path": b"/v1"}, "path must be a string, not bytes"),
        ({"body": Thing(id="a", size=1, name=None)}, "model.model_dump"),
        ({"body": [1]}, "body must be a mapping, not list"),
        ({"cast_to": 5}, "cast_to must be a type that pydantic can validate, not 5: use a"),
        ({"cast_to": httpx.Response}, "use dict or bytes, and `reply_of(value)` for the status"),
        ({"query": "a=b"}, "query must be a mapping of names to values, not str"),
        ({"files": ["a.txt"]}, "files must be a mapping of names to values, not list"),
        ({"betas": 5}, "betas must be a list of strings, not 5"),
        ({"betas": ["a", 5]}, "betas must be a list of strings, not "),
        (
            {"extra_headers": [("a", "b")]},
            "extra_headers must be a mapping of names to values, not list",
        ),
        ({"extra_query": "a=b"}, "extra_query must be a mapping of names to values, not str"),
        ({"extra_body": [1]}, "extra_body must be a mapping of names to values, not list"),
        ({"cast_to": "Message"}, "not 'Message': a string is not a type"),
        ({"last_event": "end"}, "only with cast_to=EventStream"),
    ],
)
def test_what_cannot_be_sent_is_refused(
    server: CannedServer, connect: Connector, change: dict[str, Any], text: str
) -> None:
    arguments = {"method": "POST", "path": "/v1/things", "cast_to": dict, **change}
    method, path = arguments.pop("method"), arguments.pop("path")
    with pytest.raises(errors.RequestError) as caught:
        connect(server.base_url).request(method, path, **arguments)
    assert text in str(caught.value)
    assert not server.requests


@pytest.mark.parametrize("name", ["Page", "EventStream", "Stream", "Download"])
def test_a_class_of_the_other_client_is_refused(connect: Connector, name: str) -> None:
    wrong = getattr(api_claude, f"Async{name}" if connect.mode == "sync" else name)
    client = connect("http://127.0.0.1:9")
    for kind in (wrong, *([] if name == "Download" else [wrong[models.ModelInfo]])):
        with pytest.raises(errors.RequestError, match="use its counterpart"):
            client.request("GET", "/v1/x", cast_to=kind)


def test_a_misspelled_argument_is_reported(connect: Connector) -> None:
    with pytest.raises(TypeError, match="did you mean 'extra_headers'"):
        connect("http://127.0.0.1:9").request("GET", "/v1/x", cast_to=None, extra_header={})


def test_clients_list_no_internal_methods() -> None:
    with Client(api_key=KEY) as client:
        public = {name for name in dir(client) if not name.startswith("_")}
        groups = {
            name
            for name, value in vars(Client).items()
            if type(value).__name__ == "cached_property"
        }
        assert {"fetch", "fetch_page", "events", "lines", "download"}.isdisjoint(public - groups)
        assert "request" in public
