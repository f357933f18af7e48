"""`keep_requests` makes a client of the same kind, whose copies keep requests as well."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, keep_requests, preview
from api_claude.errors import ClaudeError, ConfigurationError, RequestError

OPTIONS: dict[str, Any] = {"api_key": "sk-ant-test", "base_url": "http://127.0.0.1:9"}


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_copy_has_the_class_and_the_settings(cls: Any) -> None:
    client = cls(**OPTIONS, default_headers={"x-team": "blue"})
    kept = keep_requests(client)
    assert isinstance(kept, cls)
    assert repr(kept) == repr(client)
    assert kept.default_headers == client.default_headers
    assert type(keep_requests(kept)) is type(kept)
    assert type(kept.with_options(timeout=3)) is type(kept)
    assert type(client) is cls
    assert preview(kept.models.list).url == preview(client.models.list).url


def test_copies_use_their_own_settings() -> None:
    kept = keep_requests(Client(**OPTIONS)).with_options(
        base_url="http://127.0.0.1:1/other", policies=[Retry(1)]
    )
    with kept, pytest.raises(ClaudeError) as caught:
        kept.models.list()
    assert caught.value.preview is not None
    assert caught.value.preview.url == "http://127.0.0.1:1/other/v1/models"


def test_error_without_a_request() -> None:
    with Client(**OPTIONS) as client, pytest.raises(ClaudeError) as caught:
        client.models.list()
    assert caught.value.preview is None
    with pytest.raises(ConfigurationError, match=r"call through keep_requests\(client\)"):
        caught.value.curl()


def test_kept_requests_have_no_arguments() -> None:
    with keep_requests(Client(**OPTIONS)) as client, pytest.raises(ClaudeError) as caught:
        client.models.list()
    shown: Any = caught.value.preview
    with pytest.raises(RequestError, match="this preview has no arguments"):
        shown.python()


def test_what_is_no_client() -> None:
    value: Any = "client"
    with pytest.raises(ConfigurationError, match="must be a Client or an AsyncClient, not str"):
        keep_requests(value)
