"""Shared by every test: a clean environment, and no `live` tests unless they are selected."""

import gc
import os

import pytest

_PROXY_VARIABLES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect `live` tests unless `-m` names them. A key in the environment is not enough."""
    if "live" in config.getoption("markexpr"):
        return
    live = [item for item in items if item.get_closest_marker("live")]
    if live:
        config.hook.pytest_deselected(items=live)
        items[:] = [item for item in items if not item.get_closest_marker("live")]


# The collected tests are half a million objects. Without this, the garbage collector examines them
# again and again, and each `gc.collect()` of a test takes half a second.
gc.disable()


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()
    gc.enable()


_seen: set[str] = set()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Freeze what the tests of other files have loaded, such as the schemas of models."""
    if str(item.path) not in _seen:
        _seen.add(str(item.path))
        gc.collect()
        gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    gc.unfreeze()  # hypothesis looks for references to frozen objects when it is first imported


@pytest.fixture(autouse=True)
def clean_environment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the API keys, base URLs and proxies that are set on the machine."""
    if request.node.get_closest_marker("live"):
        return
    for name in list(os.environ):
        if name.startswith("ANTHROPIC_") or name.lower() in _PROXY_VARIABLES:
            monkeypatch.delenv(name)
