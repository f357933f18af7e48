"""A page that is used like a list raises a `TypeError` that names `.data` and `.iter_all()`."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import models
from api_claude_runtime.pages import async_page, page

SYNC = ("Page", "PageCursor", "ReportPageCursor", "BidirectionalPageCursor")
ALL = [*SYNC, *(f"Async{name}" for name in SYNC)]


def _page(name: str) -> Any:
    cls = getattr(async_page if name in async_page.__all__ else page, name)[
        models.DeletedMessageBatch
    ]
    return cls.model_validate({"data": [{"id": "b1", "type": "message_batch_deleted"}]})


async def _async_for(page: Any) -> None:
    async for _ in page:
        raise AssertionError


USES: dict[str, Callable[[Any], object]] = {
    "for": lambda page: [each for each in page],  # noqa: C416 - a loop is what is tested
    "async for": lambda page: asyncio.run(_async_for(page)),
    "list": list,
    "in": lambda page: "b1" in page,
    "unpacking": lambda page: [*page],
    "dict": dict,
    "len": len,
    "index": lambda page: page[0],
    "slice": lambda page: page[:2],
}


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("use", USES)
def test_page_used_as_a_list_raises_with_advice(name: str, use: str) -> None:
    with pytest.raises(TypeError) as caught:
        USES[use](_page(name))
    text = str(caught.value)
    assert text.startswith(f"{name}[DeletedMessageBatch] ")
    loop = "async for" if name.startswith("Async") else "for"
    assert "use .data for the items of this page" in text
    assert f"`{loop} item in page.iter_all()` for the items of all pages" in text


@pytest.mark.parametrize("name", ALL)
def test_page_still_works_as_a_model(name: str) -> None:
    page = _page(name)
    assert page
    assert page == copy.deepcopy(page)
    assert "b1" in repr(page)
    assert page.model_dump(exclude_unset=True) == {
        "data": [{"id": "b1", "type": "message_batch_deleted"}]
    }
