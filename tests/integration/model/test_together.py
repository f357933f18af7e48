"""A real model called concurrently from threads, tasks and several event loops."""

import asyncio
import gc
import time
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from api_claude import AsyncClient, Client, Limits
from support.servers import ModelServer

CALLS = 20
STREAMS = 8  # the server has four slots
# The server has eight threads, and each connection occupies one for five seconds even when idle. If
# the client kept all its connections, its other calls would wait that long.
FEW_IDLE = Limits(idle=4)


def ask(number: int) -> dict[str, Any]:
    return {
        "model": ModelServer.model,
        "max_tokens": 4 + number % 5,
        "messages": [{"role": "user", "content": f"Tell me a story about {number} cats."}],
        "extra_body": {"ignore_eos": True},
    }


def sync_client(server: ModelServer, **options: Any) -> Client:
    return Client(base_url=server.base_url, api_key=server.api_key, **options)


def async_client(server: ModelServer, **options: Any) -> AsyncClient:
    return AsyncClient(base_url=server.base_url, api_key=server.api_key, **options)


def check(messages: list[Any]) -> None:
    """Check that each call received its own answer."""
    assert len({message.id for message in messages}) == len(messages)
    lengths = [message.usage.output_tokens for message in messages]
    assert lengths == [4 + number % 5 for number in range(len(messages))]


def test_threads_share_a_client(model_server: ModelServer) -> None:
    def whole(number: int) -> Any:
        return client.messages.create(**ask(number))

    with (
        sync_client(model_server, limits=FEW_IDLE) as client,
        ThreadPoolExecutor(CALLS) as threads,
    ):
        check(list(threads.map(whole, range(CALLS))))


def test_threads_share_a_client_for_streams(model_server: ModelServer) -> None:
    def streamed(number: int) -> Any:
        with client.messages.stream(**ask(number)) as stream:
            return stream.get_final_message()

    with (
        sync_client(model_server, limits=FEW_IDLE) as client,
        ThreadPoolExecutor(CALLS) as threads,
    ):
        check(list(threads.map(streamed, range(STREAMS))))


def test_tasks_share_a_client(model_server: ModelServer) -> None:
    async def main() -> None:
        async with async_client(model_server, limits=FEW_IDLE) as client:
            calls = [client.messages.create(**ask(number)) for number in range(CALLS)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_tasks_share_a_client_for_streams(model_server: ModelServer) -> None:
    async def streamed(client: AsyncClient, number: int) -> Any:
        async with client.messages.stream(**ask(number)) as stream:
            return await stream.get_final_message()

    async def main() -> None:
        async with async_client(model_server, limits=FEW_IDLE) as client:
            calls = [streamed(client, number) for number in range(STREAMS)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_two_connections_serve_many_calls(model_server: ModelServer) -> None:
    async def main() -> None:
        async with async_client(model_server, limits=Limits(connections=2)) as client:
            calls = [client.messages.create(**ask(number)) for number in range(6)]
            check(list(await asyncio.gather(*calls)))

    asyncio.run(main())


def test_a_closed_client_works_in_another_event_loop(model_server: ModelServer) -> None:
    client = async_client(model_server)

    async def main(number: int) -> Any:
        try:
            return await client.messages.create(**ask(number))
        finally:
            await client.close()

    check([asyncio.run(main(0)), asyncio.run(main(1))])


def test_an_open_client_works_in_another_event_loop(model_server: ModelServer) -> None:
    client = async_client(model_server)

    async def main(number: int) -> Any:
        message = await client.messages.create(**ask(number))
        if number:
            await client.close()
        return message

    first = asyncio.run(main(0))
    with warnings.catch_warnings():
        # The connection of the first loop stays open. The first call in the second loop drops it.
        warnings.simplefilter("ignore", ResourceWarning)
        second = asyncio.run(main(1))
        gc.collect()
    check([first, second])


def test_connections_of_a_closed_event_loop_are_released(model_server: ModelServer) -> None:
    clients = [async_client(model_server)]
    loops: list[weakref.ref[asyncio.AbstractEventLoop]] = []

    async def main() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await clients[0].messages.create(**ask(0))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        for _ in range(3):
            asyncio.run(main())
        gc.collect()
        assert [ref() is not None for ref in loops] == [False, False, True]
        asyncio.run(clients.pop().close())
        gc.collect()


def test_an_idle_connection_closed_by_the_server_is_replaced(
    model_server: ModelServer,
) -> None:
    with sync_client(model_server) as client:
        first = client.messages.create(**ask(0))
        time.sleep(5.5)  # the server closes a connection after 5 s without a request
        check([first, client.messages.create(**ask(1))])
