"""Shared by every test: a clean environment, and no `live` tests unless they are selected."""

import gc
import os
from collections import Counter

import pytest

_PROXY_VARIABLES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}
# A file with fewer tests is not worth a group: its tests fill the workers at the end of a run.
_LARGE_FILE = 20


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in the same hook
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect `live` tests unless `-m` names them, and let one worker run a large file.

    A key in the environment does not select `live` tests.
    """
    if "live" not in config.getoption("markexpr"):
        live = [item for item in items if item.get_closest_marker("live")]
        if live:
            config.hook.pytest_deselected(items=live)
            items[:] = [item for item in items if not item.get_closest_marker("live")]
    if config.pluginmanager.hasplugin("xdist"):
        _group_large_files(items)


def _group_large_files(items: list[pytest.Item]) -> None:
    """Give each large file a group, unless its tests have one.

    Otherwise, xdist sends the thousands of tests one by one, and for each of them counts through
    all that the worker has done. Also, each worker would make the fixtures of the file.
    """
    single = [item for item in items if not item.get_closest_marker("xdist_group")]
    sizes = Counter(item.path for item in single)
    for item in single:
        if sizes[item.path] >= _LARGE_FILE:
            name = f"{item.path.parent.name}.{item.path.stem}"
            item.add_marker(pytest.mark.xdist_group(name))


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
