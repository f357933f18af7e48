"""A real model asked by many at once: threads, tasks, event loops."""

import asyncio
import gc
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from api_claude import AsyncClient, Client, Limits, models
from servers import ModelServer

CALLS = 20
STREAMS = 8  # the server has four slots


def ask(number: int) -> dict[str, Any]:
    return {
        "model": ModelServer.model,
        "max_tokens": 4 + number % 5,
        "messages": [{"role": "user", "content": f"Tell me a story about {number} cats."}],
        "extra_body": {"ignore_eos": True},
    }


def check(messages: list[models.Message]) -> None:
    """Each call has the answer to its own question."""
    assert len({message.id for message in messages}) == len(messages)
    lengths = [message.usage.output_tokens for message in messages]
    assert lengths == [4 + number % 5 for number in range(len(messages))]


def test_threads_share_a_client(model_server: ModelServer) -> None:
    def whole(number: int) -> models.Message:
        return client.messages.create(**ask(number))

    with (
        Client(base_url=model_server.base_url, api_key=ModelServer.api_key) as client,
        ThreadPoolExecutor(CALLS) as threads,
    ):
        check(list(threads.map(whole, range(CALLS))))


def test_threads_share_a_client_for_streams(model_server: ModelServer) -> None:
    def streamed(number: int) -> models.Message:
        with client.messages.stream(**ask(number)) as stream:
            return stream.get_final_message()

    with (
        Client(base_url=model_server.base_url, api_key=ModelServer.api_key) as client,
        ThreadPoolExecutor(CALLS) as threads,
    ):
        check(list(threads.map(streamed, range(STREAMS))))


def test_tasks_share_a_client(model_server: ModelServer) -> None:
    async def main() -> None:
        async with AsyncClient(base_url=model_server.base_url, api_key=ModelServer.api_key) as client:
            calls = [client.messages.create(**ask(number)) for number in range(CALLS)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_tasks_share_a_client_for_streams(model_server: ModelServer) -> None:
    async def streamed(client: AsyncClient, number: int) -> models.Message:
        async with client.messages.stream(**ask(number)) as stream:
            return await stream.get_final_message()

    async def main() -> None:
        async with AsyncClient(base_url=model_server.base_url, api_key=ModelServer.api_key) as client:
            calls = [streamed(client, number) for number in range(STREAMS)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_few_connections_serve_many_calls(model_server: ModelServer) -> None:
    async def main() -> None:
        limits = Limits(connections=2)
        async with AsyncClient(
            base_url=model_server.base_url, api_key=ModelServer.api_key, limits=limits
        ) as client:
            calls = [client.messages.create(**ask(number)) for number in range(6)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_a_client_outlives_its_event_loop(model_server: ModelServer) -> None:
    client = AsyncClient(base_url=model_server.base_url, api_key=ModelServer.api_key)

    async def main(number: int) -> models.Message:
        try:
            return await client.messages.create(**ask(number))
        finally:
            await client.close()

    check([asyncio.run(main(0)), asyncio.run(main(1))])


def test_a_client_that_is_not_closed_serves_the_next_event_loop(model_server: ModelServer) -> None:
    client = AsyncClient(base_url=model_server.base_url, api_key=ModelServer.api_key)

    async def main(number: int) -> models.Message:
        message = await client.messages.create(**ask(number))
        if number:
            await client.close()
        return message

    check([asyncio.run(main(0)), asyncio.run(main(1))])
    with warnings.catch_warnings():
        # The first loop's connection was left open, and it is the loop's end that ends it.
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_an_idle_connection_that_the_server_has_closed_is_replaced(model_server: ModelServer) -> None:
    with Client(base_url=model_server.base_url, api_key=ModelServer.api_key) as client:
        first = client.messages.create(**ask(0))
        time.sleep(5.5)  # the server closes a connection after 5 s without a request
        check([first, client.messages.create(**ask(1))])
