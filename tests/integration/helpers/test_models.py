"""`ModelCatalog` on the pages of a server, sync and async."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import AsyncClient, Client, ModelCatalog, errors
from api_claude.models import ModelInfo
from support.blocking import KEY, Mode
from support.listed_models import LISTED, pages
from support.servers.canned import CannedServer


def catalog_of(mode: Mode, url: str) -> ModelCatalog[ModelInfo]:
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return ModelCatalog.of(client.models.list().iter_all())

    async def main() -> ModelCatalog[ModelInfo]:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            page = await client.models.list()
            return await ModelCatalog.aof(page.iter_all())

    return asyncio.run(main())


def test_all_pages_are_read(mode: Mode) -> None:
    with CannedServer(pages()) as server:
        catalog = catalog_of(mode, server.base_url)
        assert len(server.requests) == 2
    assert [model.id for model in catalog] == [model["id"] for model in LISTED]
    assert catalog.supports("claude-sonnet-4-6", "image_input")


def test_a_page_or_a_call_in_place_of_the_models_is_an_error_with_advice() -> None:
    wrong: Any
    with CannedServer(pages()) as server:
        with Client(api_key=KEY, base_url=server.base_url) as client:
            wrong = client.models.list()
            with pytest.raises(TypeError, match="iter_all"):
                ModelCatalog.of(wrong)
            wrong = client.models.list().iter_all()
            with pytest.raises(errors.ConfigurationError, match=r"use `ModelCatalog\.of"):
                asyncio.run(ModelCatalog.aof(wrong))

        async def main() -> None:
            async with AsyncClient(api_key=KEY, base_url=server.base_url) as client:
                unawaited: Any = client.models.list()
                with pytest.raises(TypeError, match="must be awaited"):
                    ModelCatalog.of(unawaited)
                iterable: Any = (await client.models.list()).iter_all()
                with pytest.raises(errors.ConfigurationError, match=r"await ModelCatalog\.aof"):
                    ModelCatalog.of(iterable)
                with pytest.raises(TypeError, match="must be awaited"):
                    await ModelCatalog.aof(client.models.list())  # type: ignore[arg-type] # the mistake

        asyncio.run(main())
