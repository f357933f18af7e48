"""Type checks for configuration files. Checked by mypy and pyright, never run."""

from collections.abc import Mapping
from typing import Any, assert_type

from api_claude import (
    AsyncClient,
    AsyncConfigWatch,
    Client,
    ClientConfig,
    ConfigChange,
    ConfigFile,
    ConfigWatch,
    Credentials,
    Policy,
    Prices,
    Quota,
    Reliability,
    Retry,
    Timeout,
    errors,
)


def listen(change: ConfigChange) -> None:
    assert_type(change.old, ClientConfig)
    assert_type(change.changed, tuple[str, ...])


async def alisten(change: ConfigChange) -> None: ...


def failed(error: errors.ConfigFileError) -> None:
    assert_type(error.line, int | None)
    assert_type(error.key, str)


def sync_client(client: Client) -> None:
    config = ConfigFile("claude.toml", arrange=lambda policies: [Retry(), *policies])
    assert_type(config.current, ClientConfig)
    assert_type(config.current.timeout, Timeout | None)
    assert_type(config.current.policies, tuple[Policy, ...] | None)
    assert_type(config.current.prices, Mapping[str, Prices])
    config.apply(client)
    assert_type(config.reload(), ClientConfig)
    with config.watch(client, on_change=listen, on_error=failed, interval=2) as watch:
        assert_type(watch, ConfigWatch)
        assert_type(watch.error, errors.ConfigFileError | None)
    Client(**config.client_arguments())
    config.watch("client")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


async def async_client(client: AsyncClient) -> None:
    config = ConfigFile("claude.json")
    config.apply(client)
    async with config.watch(client, on_change=alisten, on_error=failed) as watch:
        assert_type(watch, AsyncConfigWatch)


def plain_data(data: dict[str, Any]) -> None:
    assert_type(Reliability.from_dict(data), list[Policy])
    assert_type(Reliability.to_dict([Retry()]), dict[str, Any])
    assert_type(Reliability.from_dict(data, also=[Quota]), list[Policy])
    assert_type(Reliability.to_dict([Retry()], also=[Quota]), dict[str, Any])
    Reliability.from_dict(data, also=[str])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    assert_type(ClientConfig.from_dict(data), ClientConfig)
    assert_type(Credentials.from_variable("NAME", is_token=True), Credentials)
