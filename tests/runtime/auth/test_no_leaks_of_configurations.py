"""Credentials in configurations, and in places that are not for them, are in no report of an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Client,
    ClientConfig,
    ConfigFile,
    Conversation,
    Credentials,
    Endpoint,
    Reliability,
    Secret,
)
from runtime.auth.test_no_leaks_of_arguments import HELLO, check, headers, secret, within
from support.each import check_each

KEY: dict[str, Any] = {"api_key": "sk-ant-test"}


def endpoint(**settings: Any) -> dict[str, Any]:
    made = {"base_url": "https://a.example", **settings}
    return {"policies": [{"policy": "Failover", "endpoints": [made]}]}


DATA: dict[str, Callable[[], dict[str, Any]]] = {
    "api_key": lambda: {"api_key": secret()},
    "auth_token": lambda: {"auth_token": secret()},
    "api_key_variable": lambda: {"api_key_variable": secret()},
    "auth_token_variable": lambda: {"auth_token_variable": secret()},
    "both variables": lambda: {"auth_token_variable": secret(), "api_key_variable": secret()},
    "a header": lambda: {"default_headers": {"x-api-key": secret()}},
    "a header and another problem": lambda: {
        "default_headers": {"x-api-key": secret()},
        "nope": 1,
    },
    "a list of headers": lambda: {"default_headers": [["x-api-key", secret()]]},
    "header_variables": lambda: {"header_variables": {"x-token": secret()}},
    "password in base_url": lambda: {"base_url": f"https://u:{secret()}@h.example"},
    "query in base_url": lambda: {"base_url": f"https://h.example/?key={secret()}"},
    "password without a host": lambda: {"base_url": f"https://u:{secret()}"},
    "an unknown setting": lambda: {"apikey": secret()},
    "policies of a wrong type": lambda: {"policies": {"token": secret()}},
    "a setting of a policy": lambda: {"policies": [{"policy": "Retry", "api_token": secret()}]},
    "a value of a policy": lambda: {
        "policies": [{"policy": "Retry", "attempts": {"key": secret()}}]
    },
    "header of an endpoint": lambda: endpoint(headers={"x-api-key": secret()}),
    "key of an endpoint": lambda: endpoint(api_key=secret()),
    "variable of an endpoint": lambda: endpoint(api_key_variable=secret()),
    "URL of an endpoint": lambda: endpoint(base_url=f"https://u:{secret()}@a.example"),
    "an endpoint after another problem": lambda: {
        "policies": [
            {"policy": "Retry", "attempts": -1},
            *endpoint(headers={"x-api-key": secret()})["policies"],
        ]
    },
}
ENDS = {
    "malformed": ",,}",
    "twice": ', "api_key": 1}',
    "no number": ', "timeout": NaN}',
    "a long number": f', "timeout": {"1" * 5000}}}',
    "too deep": f', "timeout": {"[" * 50_000}}}',
    "not UTF-8": "\udcff}",
}


@pytest.mark.parametrize("kind", ["dict", "policies", "file", "reload"])
def test_data(kind: str, tmp_path: Path) -> None:
    def reload(data: dict[str, Any]) -> object:
        path = written(tmp_path, "{}")
        file = ConfigFile(path)
        path.write_text(json.dumps(data))
        return file.reload()

    reads: dict[str, Callable[[Any], object]] = {
        "dict": ClientConfig.from_dict,
        "policies": lambda data: Reliability.from_dict({"policies": [], **data}),
        "file": lambda data: ConfigFile(written(tmp_path, json.dumps(data))),
        "reload": reload,
    }
    cases = [(name, lambda make=make: reads[kind](make())) for name, make in DATA.items()]
    check_each(cases, check, lambda case: case[0])


def test_data_of_wrong_types() -> None:
    values: dict[str, Callable[[], Any]] = {
        "text": secret,
        "list": lambda: [("api_key", secret())],
        "names": lambda: {1: 2, "api_key": secret()},
    }
    reads: dict[str, Callable[[Any], object]] = {
        "ClientConfig": ClientConfig.from_dict,
        "Reliability": Reliability.from_dict,
    }
    cases = [
        (f"{name}, {kind}", lambda make=make, read=read: read(make()))
        for name, make in values.items()
        for kind, read in reads.items()
    ]
    check_each(cases, check, lambda case: case[0])


def test_text_of_files(tmp_path: Path) -> None:
    def read(text: str, name: str = "a.json") -> object:
        return ConfigFile(written(tmp_path, text, name))

    cases: dict[str, Callable[[], object]] = {
        name: lambda end=end: read(f'{{"api_key": "{secret()}"{end}') for name, end in ENDS.items()
    }
    cases |= {
        "a list": lambda: read(f'["{secret()}"]'),
        "malformed TOML": lambda: read(f'api_key = "{secret()}"\nx\n', "a.toml"),
        "TOML without quotation marks": lambda: read(f"api_key = {secret()}\n", "a.toml"),
        "TOML": lambda: read(f'api_key = "{secret()}"\n', "a.toml"),
        "a header in TOML": lambda: read(
            f'[default_headers]\nx-api-key = "{secret()}"\n', "a.toml"
        ),
    }
    check_each(cases.items(), check, lambda case: case[0])


def test_variables_that_a_configuration_names(tmp_path: Path) -> None:
    def within_data(after: str = "", **data: Any) -> object:
        data = {"header_variables": {"x-token": "OTHER_KEY"}, **data}
        return within("OTHER_KEY", "", lambda: ClientConfig.from_dict(data), after)

    def fail(_: Any) -> Any:
        raise LookupError("a function of the caller")

    def arranged() -> object:
        path = written(tmp_path, '{"header_variables": {"x-token": "OTHER_KEY"}, "policies": []}')
        return ConfigFile(path, arrange=fail)

    cases: dict[str, Callable[[], object]] = {
        "a line break": lambda: within_data("\n"),
        "another problem": lambda: within_data(timeout=-1),
        "a problem after it is read": lambda: within_data(deadline=-1),
        "a key with a space": lambda: within_data(" x", api_key_variable="OTHER_KEY"),
        "a function of the caller": lambda: within("OTHER_KEY", "", arranged),
    }
    check_each(cases.items(), check, lambda case: case[0])


def test_places_that_are_not_for_credentials() -> None:
    one: Any = secret
    cases: dict[str, Callable[[], object]] = {
        "Credentials, header": lambda: Credentials(Secret("a"), header=one()),
        "Credentials, key and header": lambda: Credentials(one(), header=one()),
        "Credentials, bytes": lambda: Credentials(one().encode()),
        "Credentials, a line break": lambda: Credentials(Secret(one() + "\n")),
        "Credentials, not ASCII": lambda: Credentials(Secret(one() + "\u20ac")),
        "from_variable": lambda: Credentials.from_variable(secret()),
        "from_variable, a list": lambda: Credentials.from_variable([secret()]),  # type: ignore[arg-type]
        "from_variable, header": lambda: Credentials.from_variable("PATH", header=one()),
        "Secret, bytes": lambda: Secret(one().encode()),
        "Secret, a list": lambda: Secret([secret()]),  # type: ignore[arg-type]
        "Conversation": lambda: Conversation({**HELLO, "extra_headers": headers()}),
        "endpoint, credentials": lambda: Endpoint("https://a.example", credentials=one()),
        "endpoint, headers": lambda: Endpoint("https://a.example", headers=one()),
        "endpoint, auth_header": lambda: Endpoint(
            "https://a.example", api_key="a", auth_header=one()
        ),
    }
    check_each(cases.items(), check, lambda case: case[0])


@pytest.mark.parametrize("create", [Client, AsyncClient], ids=["sync", "async"])
def test_options_that_are_not_for_credentials(
    create: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY["api_key"])
    path = written(tmp_path, "ANTHROPIC_API_KEY=sk-ant-test\n", "keys.sh")
    cases: dict[str, Callable[[], object]] = {
        "credentials": lambda: create(credentials=secret()),
        "credentials of bytes": lambda: create(credentials=secret().encode()),
        "auth_header": lambda: create(**KEY, auth_header=secret()),
        "auth_header, from_env": lambda: create.from_env(auth_header=secret()),
        "auth_header, from_workspace": lambda: create.from_workspace(path, auth_header=secret()),
        "default_headers": lambda: create(**KEY, default_headers=secret()),
        "default_headers, a list": lambda: create(**KEY, default_headers=[secret()]),
        "with_options": lambda: create(**KEY).with_options(default_headers=secret()),
    }
    check_each(cases.items(), check, lambda case: case[0])


def written(folder: Path, text: str, name: str = "a.json") -> Path:
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return path
