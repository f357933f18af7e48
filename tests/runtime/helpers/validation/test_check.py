"""What `check_request` and `require_valid` report about arguments, bodies and parameters."""

from __future__ import annotations

import pickle
import time
from datetime import datetime
from functools import partial
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Problem, check_request, image, require_valid
from api_claude.errors import InvalidRequest, RequestError
from api_claude.models import Message
from api_claude_runtime.client.sync_client import SyncClient
from support.each import check_each

KEY = "sk-ant-test-validation"
# Nothing listens here: a request that is sent would fail.
NOWHERE = "http://127.0.0.1:9"
MESSAGES: list[Any] = [{"role": "user", "content": "Hi"}]
VALID: dict[str, Any] = {"model": "m", "max_tokens": 2000, "messages": MESSAGES}


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Any:
    return request.param(api_key=KEY, base_url=NOWHERE)


def texts(problems: list[Problem]) -> list[str]:
    return [str(each) for each in problems]


def test_a_valid_request_has_no_problem(client: Any) -> None:
    assert check_request(client.messages.create, **VALID) == []
    assert check_request(client.messages.stream, **VALID) == []
    assert check_request(client.messages.create, stream=True, **VALID) == []
    assert check_request(client.messages.parse, output=int, **VALID) == []
    assert check_request(partial(client.models.retrieve, "m"), timeout=3) == []
    require_valid(client.messages.count_tokens, model="m", messages=MESSAGES)


def test_missing_arguments_are_problems_like_missing_fields(client: Any) -> None:
    found = check_request(client.messages.create, model="m", messages=[{"role": "user"}])
    assert texts(found) == ["max_tokens is missing", "messages[0].content is missing"]
    assert {each.rule for each in found} == {"required"}
    assert texts(check_request(client.models.retrieve)) == ["model_id is missing"]
    assert texts(check_request(client.messages.parse, **VALID)) == ["output is missing"]


def test_an_unknown_argument_has_a_suggestion(client: Any) -> None:
    (found,) = check_request(client.messages.create, **VALID, thinkin={"type": "disabled"})
    assert found == Problem(
        "thinkin",
        "is not an argument of client.messages.create: did you mean 'thinking'?",
        "unknown",
        "",
    )


def test_an_argument_of_the_official_package_has_its_hint(client: Any) -> None:
    (found,) = check_request(client.messages.create, **VALID, temperature=0.5)
    assert 'extra_body={"temperature": 0.5}' in found.message


def test_arguments_of_helpers_are_checked(client: Any) -> None:
    (found,) = check_request(client.messages.stream, **VALID, stream=True)
    assert (found.path, found.rule) == ("stream", "unknown")


def test_beta_fields_are_refused_by_methods_without_beta(client: Any) -> None:
    config = {"task_budget": {"type": "tokens", "total": 20_000}}
    servers = [{"type": "url", "name": "a", "url": "https://example.com"}]
    call = {**VALID, "output_config": config, "mcp_servers": servers}
    found = check_request(client.messages.create, **call)
    assert [(each.path, each.rule) for each in found] == [
        ("mcp_servers", "beta"),
        ("output_config.task_budget", "beta"),
    ]
    assert check_request(client.beta.messages.create, **call) == []
    flag = {"anthropic-beta": "task-budgets-2026-03-13"}
    assert check_request(
        client.messages.create, **VALID, output_config=config, extra_headers=flag
    ) == []  # fmt: skip


def test_beta_members_of_a_union_are_refused_by_methods_without_beta(client: Any) -> None:
    block = {"type": "compaction", "content": "Earlier: ..."}
    messages = [{"role": "assistant", "content": [block]}]
    (found,) = check_request(client.messages.create, **{**VALID, "messages": messages})
    assert (found.path, found.rule) == ("messages[0].content[0].type", "beta")
    assert check_request(client.beta.messages.create, **{**VALID, "messages": messages}) == []


def test_extra_body_may_have_fields_that_are_not_known(client: Any) -> None:
    extra = {"temperature": 0.5, "max_tokens": -1}
    (found,) = check_request(client.messages.create, **VALID, extra_body=extra)
    assert str(found) == "max_tokens must be at least 0, not -1"


def test_response_models_are_checked_as_they_are_sent(client: Any) -> None:
    message = Message.model_validate({
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m",
        "content": [{"type": "text", "text": "Hello", "citations": None}],
        "stop_reason": "end_turn", "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    })  # fmt: skip
    assert (
        check_request(client.messages.create, **{**VALID, "messages": [*MESSAGES, message]}) == []
    )


def test_what_json_cannot_represent_is_a_problem(client: Any) -> None:
    messages = [{"role": "user", "content": [{"type": "text", "text": b"x"}]}]
    (found,) = check_request(client.messages.create, **{**VALID, "messages": messages})
    assert (found.path, found.rule) == ("messages[0].content[0].text", "json")
    (found,) = check_request(client.models.retrieve, 5)
    assert str(found) == "model_id must be a string, not int"


def test_parameters_of_the_query(client: Any) -> None:
    assert texts(check_request(client.models.list, limit=0)) == ["limit must be at least 1, not 0"]
    assert check_request(client.models.list, limit="5") == []
    assert check_request(client.models.list, extra_query={"new": 1}) == []
    usage = client.beta.organization.analytics.usage.list
    found = check_request(usage, starting_at=datetime(2026, 1, 2), order="up")  # noqa: DTZ001 - tested
    assert [(each.path, each.rule) for each in found] == [
        ("starting_at", "format"),
        ("order", "value"),
    ]
    assert texts(check_request(usage)) == ["starting_at is missing"]


def test_a_form_is_checked_without_reading_its_files(client: Any) -> None:
    upload = client.files.upload
    assert check_request(upload, file=("a.txt", b"x")) == []
    assert texts(check_request(upload)) == ["file is missing"]


def test_client_request_is_checked_by_its_path(client: Any) -> None:
    request = partial(client.request, "POST", "/v1/messages", cast_to=dict)
    assert check_request(request, body=VALID) == []
    assert texts(check_request(request, body={"model": 4})) == [
        "max_tokens is missing",
        "messages is missing",
        "model must be a string, not an integer",
    ]
    models = partial(client.request, "GET", "/v1/models", cast_to=dict)
    (found,) = check_request(models, query={"limits": 5})
    assert str(found) == "limits is not a known query parameter: did you mean 'limit'?"
    with pytest.raises(RequestError, match="there are no rules for GET /v1/new"):
        check_request(client.request, "GET", "/v1/new", cast_to=dict)


def test_batches_have_the_index_of_each_request_in_the_path(client: Any) -> None:
    requests = [
        {"custom_id": "a", "params": VALID},
        {"custom_id": "a", "params": {**VALID, "stream": True}},
        {"custom_id": "a b", "params": {**VALID, "messages": [{"role": "usr"}]}},
        {"custom_id": "c", "params": {**VALID, "messages": []}},
    ]
    found = check_request(client.messages.batches.create, requests=requests)
    assert [(each.path, each.rule) for each in found] == [
        ("requests[1].params.stream", "unknown"),
        ("requests[2].custom_id", "pattern"),
        ("requests[2].params.messages[0].role", "tag"),
        ("requests[1].custom_id", "custom_id"),
        ("requests[3].params.messages", "messages"),
    ]
    (found,) = check_request(client.messages.batches.create, requests=[])
    assert str(found) == "requests must have at least 1 item, not 0"


def test_a_batch_has_a_largest_number_of_requests() -> None:
    many: Any = [{}] * 100_001
    create = Client(api_key=KEY).messages.batches.create
    messages = [each.message for each in check_request(create, requests=many)]
    assert "must have at most 100,000 items, not 100,001" in messages


def test_require_valid_raises_all_problems(client: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        require_valid(client.messages.create, model=5, messages=MESSAGES)
    error = caught.value
    assert isinstance(error, RequestError)
    assert error.method == "client.messages.create"
    assert [each.path for each in error.problems] == ["max_tokens", "model"]
    assert str(error) == (
        "the request of client.messages.create is not valid: max_tokens is missing; "
        "model must be a string, not an integer"
    )
    assert pickle.loads(pickle.dumps(error)).problems == error.problems


def test_the_error_lists_at_most_twenty_problems(client: Any) -> None:
    with pytest.raises(InvalidRequest, match="and 80 more") as caught:
        require_valid(client.messages.create, **{**VALID, "messages": [5] * 100})
    assert len(caught.value.problems) == 100


def test_a_secret_is_never_shown(client: Any) -> None:
    secret = "sk-ant-api03-hidden"
    servers = [{"type": "url", "name": "a", "url": 5, "authorization_token": ["t0p"], "x": "t0p"}]
    calls: list[tuple[Any, dict[str, Any]]] = [
        (client.messages.create, {**VALID, "model": [secret], "speed": secret, "sped": secret}),
        (client.messages.create, {**VALID, "service_tier": f"Bearer {secret}", secret: 1}),
        (client.beta.messages.create, {**VALID, "mcp_servers": servers}),
        (client.beta.messages.create, {**VALID, "metadata": {secret: secret, "token": "t0p"}}),
    ]

    def check(call: tuple[Any, dict[str, Any]]) -> None:
        found = check_request(call[0], **call[1])
        assert found
        assert "hidden" not in repr(
            [each._replace(path="") for each in found if each.path != secret]
        )

    check_each(calls, check)
    (found,) = check_request(
        client.beta.messages.create, **VALID, metadata={"password": "t0p", "user_id": "a"}
    )
    assert found.value == "**********"


def test_a_long_value_is_shortened(client: Any) -> None:
    (found,) = check_request(client.messages.create, **{**VALID, "speed": "x" * 10_000})
    assert len(found.value) == 60
    assert len(found.message) < 150


def test_what_is_no_method_of_a_client_is_an_error(client: Any) -> None:
    with pytest.raises(RequestError, match="must be a method of a client"):
        check_request(print)
    with pytest.raises(RequestError, match="does not send exactly one request"):
        check_request(client.messages.batches.submit_all, [])


def test_a_client_that_was_not_generated_has_no_rules() -> None:
    plain = SyncClient(api_key=KEY, base_url=NOWHERE)
    with pytest.raises(RequestError, match="has no generated package"):
        check_request(plain.request, "GET", "/v1/models", cast_to=dict)


def test_a_subclass_of_a_client_has_the_rules_of_its_package() -> None:
    class Mine(Client):
        pass

    assert check_request(Mine(api_key=KEY, base_url=NOWHERE).models.list, limit=0)


def test_time_of_a_message_with_a_hundred_blocks(client: Any) -> None:
    blocks = [{"type": "text", "text": f"Block {index}"} for index in range(90)]
    blocks += [image(b"\x89PNG\r\n\x1a\n" + b"\0" * 30_000) for _ in range(10)]
    call = {**VALID, "messages": [{"role": "user", "content": blocks}]}
    assert check_request(client.messages.create, **call) == []
    start = time.perf_counter()
    for _ in range(10):
        check_request(client.messages.create, **call)
    print(f"{(time.perf_counter() - start) * 100:.2f} ms for a message with 100 blocks")


@pytest.mark.parametrize("method", [None, "create", 5])
def test_what_is_not_a_method_is_refused(method: Any) -> None:
    for check in (check_request, require_valid):
        with pytest.raises(
            RequestError, match="must be a method of a client that sends a request, such as"
        ):
            check(method, **VALID)


def test_a_group_of_methods_is_refused(client: Any) -> None:
    with pytest.raises(
        RequestError, match="must be a method of a client that sends a request, such as"
    ):
        check_request(client.messages, **VALID)


def test_numbers_of_tokens_are_no_secrets(client: Any) -> None:
    thinking = {"type": "enabled", "budget_tokens": "1024"}
    found = check_request(client.messages.create, **{**VALID, "max_tokens": "5"}, thinking=thinking)
    assert texts(found) == [
        "max_tokens must be an integer, not '5'",
        "thinking.budget_tokens must be an integer, not '1024'",
    ]
    found = check_request(client.messages.create, **VALID, metadata={"user_token": "s3cret"})
    assert "s3cret" not in str(found)


def test_a_required_field_that_is_none_cannot_be_left_out(client: Any) -> None:
    found = check_request(client.messages.create, **{**VALID, "model": None})
    assert texts(found) == [
        "model must not be null: give it a value, or leave it out if it is optional"
    ]
