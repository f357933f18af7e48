"""Types of `ModelCatalog`."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from api_claude import AsyncClient, Client, ModelCatalog, ModelCheck
from api_claude.models import ModelInfo


def check_catalog(client: Client, stored: list[ModelInfo]) -> None:
    catalog = ModelCatalog.of(client.models.list().iter_all())
    assert_type(catalog, ModelCatalog[ModelInfo])
    assert_type(catalog.find(line="sonnet"), ModelCatalog[ModelInfo])
    assert_type(catalog.newest, ModelInfo | None)
    assert_type(catalog.retiring(timedelta(days=1)), ModelCatalog[ModelInfo])
    assert_type(catalog.successor("a"), ModelInfo | None)
    assert_type(catalog["a"], ModelInfo)
    assert_type(catalog.supports("a", "batch"), bool | None)
    assert_type(catalog.check({"model": "a"}), ModelCheck[ModelInfo])
    assert_type(ModelCatalog.of(stored), ModelCatalog[ModelInfo])
    assert_type(ModelCatalog.of(client.beta.models.list().data), ModelCatalog[ModelInfo])
    ModelCatalog.of([1])  # type: ignore[type-var] # pyright: ignore[reportArgumentType] # no model


async def check_async_catalog(client: AsyncClient) -> None:
    page = await client.models.list()
    assert_type(await ModelCatalog.aof(page.iter_all()), ModelCatalog[ModelInfo])
    ModelCatalog.of(page.iter_all())  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] # asynchronous
