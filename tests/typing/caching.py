"""Types of `explain_cache`."""

from __future__ import annotations

from typing import assert_type

from api_claude import (
    CacheDifference,
    CacheExplanation,
    CacheSetting,
    Client,
    Template,
    explain_cache,
)
from api_claude.params import MessageParam, MessagesCreateArguments

TALK: list[MessageParam] = [{"role": "user", "content": "Hello"}]


def check_explain(client: Client, first: MessagesCreateArguments) -> None:
    second = Template.chat(model="claude-sonnet-4-6").arguments(messages=TALK)
    message = client.messages.create(**second)
    found = explain_cache(first, second, message.usage, seconds=3)
    assert_type(found, CacheExplanation)
    assert_type(found.difference, CacheDifference | None)
    assert_type(found.settings, tuple[CacheSetting, ...])
    assert_type(explain_cache({"model": "a"}, second, message), CacheExplanation)
