"""The checks of a method and a path that the caller names."""

from __future__ import annotations

from urllib.parse import quote, urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.path import checked_method, checked_path


@given(st.text())
@example("//host/x")
@example("/\\host")
@example("/v1/%2e%2e/x")
@example("/v1/.%2e\\x")
def test_an_accepted_path_stays_on_the_server_and_below_its_parents(text: str) -> None:
    for path in (text, f"/{text}", f"/v1/{text}/x"):
        try:
            accepted = checked_path(path)
        except RequestError:
            continue
        assert accepted == path
        joined = urlsplit(urljoin("https://api.test/", accepted))
        # `urljoin` removes a semicolon at the end: it separates parameters, and there are none.
        assert joined.path.removesuffix(";") == path.removesuffix(";")
        assert (joined.netloc, joined.query, joined.fragment) == ("api.test", "", "")
        assert ".." not in accepted.split("/")
        accepted.encode("ascii")


@given(st.text(min_size=1).filter(lambda text: ".." not in text and text.strip(".")))
def test_an_encoded_id_is_accepted_and_unchanged(text: str) -> None:
    try:
        segment = quote(text, safe="")
    except UnicodeEncodeError:
        return
    if any(part == "." for part in text.replace("\\", "/").split("/")):
        return
    assert checked_path(f"/v1/things/{segment}") == f"/v1/things/{segment}"


@pytest.mark.parametrize("name", ["get", "POST", "Patch"])
def test_methods_in_any_case(name: str) -> None:
    assert checked_method(name) == name.upper()


@pytest.mark.parametrize("name", ["", "TRACE", "CONNECT", "GET /x", None])
def test_other_methods_are_refused(name: str) -> None:
    with pytest.raises(RequestError, match="method must be one of"):
        checked_method(name)
