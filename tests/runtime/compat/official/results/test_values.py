"""Responses with the methods of the official package: still the types of `models`."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from api_claude import models
from api_claude_runtime.compat.official.results.values import OfficialModel, official
from support.servers import bodies


@pytest.fixture(params=[bodies.MESSAGE, bodies.UNKNOWN_MESSAGE], ids=["known", "unknown"])
def message(request: pytest.FixtureRequest) -> Any:
    return models.Message.model_validate(request.param)


def test_all_models_in_a_message_get_the_methods(message: Any) -> None:
    plain = message.model_copy(deep=True)
    assert official(message) is message
    assert message.to_dict() == plain.model_dump(exclude_unset=True)
    assert message.usage.to_dict()["input_tokens"] == 12
    assert message.content[-1].to_dict() == plain.content[-1].model_dump(exclude_unset=True)
    assert '"role"' in message.to_json(indent=None)
    assert isinstance(message, models.Message)
    assert type(message).__name__ == "Message"
    assert message.model_dump() == plain.model_dump()
    assert message.model_dump_json() == plain.model_dump_json()
    assert message._request_id is None


def test_other_models_stay_as_they_are(message: Any) -> None:
    untouched = message.model_copy(deep=True)
    official(message)
    assert not isinstance(untouched, OfficialModel)
    with pytest.raises(AttributeError, match="model_dump"):
        untouched.to_dict()


def test_a_message_is_copied_and_pickled(message: Any) -> None:
    official(message)
    assert copy.deepcopy(message).to_dict() == message.to_dict()
    restored = pickle.loads(pickle.dumps(message))
    assert type(restored) is models.Message
    assert restored.model_dump() == message.model_dump()


def test_plain_values_pass() -> None:
    for value in (None, b"x", 3, "text"):
        assert official(value) is value
