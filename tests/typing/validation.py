"""Type checks for `check_request`. Checked by mypy and pyright in strict mode, never run."""

from __future__ import annotations

from functools import partial
from typing import assert_type

from api_claude import AsyncClient, Client, Problem, check_request, require_valid
from api_claude.errors import InvalidRequest, RequestError


def checks(client: Client, asynchronous: AsyncClient) -> None:
    found = check_request(client.messages.create, model="m", max_tokens=1, messages=[])
    assert_type(found, list[Problem])
    assert_type(found[0].path, str)
    assert_type(check_request(asynchronous.models.list, limit=0), list[Problem])
    assert_type(check_request(partial(client.models.retrieve, "m")), list[Problem])
    require_valid(asynchronous.messages.create, model="m", max_tokens=1, messages=[])


def errors(error: InvalidRequest) -> None:
    base: RequestError = error
    assert_type(error.problems, tuple[Problem, ...])
    assert_type(error.method, str)
    assert base
