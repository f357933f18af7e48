"""Tests on a local Ray cluster. `nox -s ray` runs them: Ray is large and starts slowly."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from typing import Any

import pytest

# Without Ray, nothing is collected, and pytest fails if it was asked for this folder only.
collect_ignore_glob = [] if importlib.util.find_spec("ray") else ["test_*.py"]

KEY = "sk-ant-secret-of-the-test"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Ray and its libraries warn, and give them time to start."""
    for item in items:
        if "cluster" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.filterwarnings("default"))
            item.add_marker(pytest.mark.timeout(600))


@pytest.fixture(scope="session")
def cluster() -> Iterator[Any]:
    """The module `ray`, with a cluster of four CPUs on this machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_AUTH_MODE", "disabled")
        patch.setenv("ANTHROPIC_API_KEY", KEY)  # the processes of the cluster inherit it
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            patch.delenv(name)
        import ray
        import ray.data

        ray.init(num_cpus=4, include_dashboard=False, log_to_driver=False, logging_level="error")
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        context.execution_options.preserve_order = True
        yield ray
        ray.shutdown()


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
