"""Models and their pages, with the requests checked against the spec."""

from itertools import islice
from typing import Any

import pytest

from api_claude import models
from support.blocking import Connector
from support.operations import check
from support.servers import ContractServer


@pytest.fixture(params=["models", "beta.models"])
def group(
    request: pytest.FixtureRequest, contract_server: ContractServer, connect: Connector
) -> Any:
    client = connect(contract_server.base_url)
    return (client if request.param == "models" else client.beta).models


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"limit": 1000},
        {"after_id": "claude-a b/c?d=e&f"},
        {"before_id": "claude-sonnet-4-6", "limit": 1},
        {"lifecycle": ["active"]},
        {"lifecycle": ["active", "deprecated", "retired"]},
        {"lifecycle": []},
        {"workspace_id": "wrkspc_01"},
    ],
    ids=str,
)
def test_list(group: Any, arguments: dict[str, Any]) -> None:
    page = group.list(**arguments)
    check(page)
    assert page.data
    assert all(isinstance(model, models.ModelInfo) for model in page.data)
    assert page.data[0].created_at.tzinfo is not None


def test_client_does_not_check_limits(group: Any) -> None:
    page = group.list(limit=5000)
    with pytest.raises(AssertionError, match="E4004"):
        check(page)


@pytest.mark.parametrize("name", ["claude-sonnet-4-6", "claude/sonnet 4?6#é"])
def test_retrieve(group: Any, name: str) -> None:
    model = group.retrieve(name)
    check(model)
    assert isinstance(model, models.ModelInfo)
    assert model.capabilities is not None


def test_page_that_points_to_itself_ends_the_iteration(group: Any) -> None:
    """Every page of the server announces a next page after the same model."""
    page = group.list()
    assert page.has_next_page()
    following = page.next_page()
    check(following)
    with pytest.raises(ValueError, match="was already used for an earlier page"):
        following.next_page()
    count = len(page.data)
    assert len(list(islice(page.iter_all(), count + 1))) == count + 1
    assert len(list(page.iter_all(limit=count + 1))) == count + 1
    with pytest.raises(ValueError, match="was already used for an earlier page"):
        list(page.iter_all())
