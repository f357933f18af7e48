"""`RuntimeFunction`: methods around a function of the runtime take its defaults and texts."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client
from api_claude_runtime.batches.api import wait
from api_claude_runtime.batches.gather import gather
from api_claude_runtime.batches.jobs import async_job, job, submit
from api_claude_runtime.helpers.tools.run import async_run, async_stream_run, stream_run, sync_run
from codegen.render import render
from codegen.render.runtime_functions import RuntimeFunction

WAIT = RuntimeFunction("batches.api.wait:await_batch", "batches.api.wait:wait_for_batch")
PAIRS: dict[str, tuple[Any, Any]] = {
    "messages.batches.submit_all": (submit.submit_all, submit.asubmit_all),
    "messages.batches.wait": (wait.wait_for_batch, wait.await_batch),
    "messages.batches.job": (job.BatchJob.of, async_job.AsyncBatchJob.of),
    "messages.gather": (gather.gather, gather.agather),
    "messages.run_tools": (sync_run.ToolRun, async_run.AsyncToolRun),
    "messages.stream_tools": (stream_run.StreamedToolRun, async_stream_run.AsyncStreamedToolRun),
}


def test_default_is_python_source() -> None:
    submit_all = RuntimeFunction("batches.jobs.submit:submit_all")
    assert submit_all.default("most_requests") == "100_000"
    assert submit_all.default("unfinished") == "'wait'"
    assert submit_all.default("resume") == "False"
    assert WAIT.default("longest_poll") == "60.0"


def test_texts_come_from_the_documented_function() -> None:
    assert WAIT.argument("batch") == "batch: The batch or its id."
    assert WAIT.error("BatchTimeout").startswith("BatchTimeout: The batch has not ended within")


def test_a_name_that_the_function_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError):
        WAIT.default("batch")
    with pytest.raises(KeyError):
        WAIT.argument("resume")
    with pytest.raises(KeyError):
        WAIT.error("SubmitError")


@pytest.mark.parametrize("accessor", PAIRS)
@pytest.mark.parametrize("beta", ["", "beta."])
def test_method_has_the_defaults_of_the_runtime(accessor: str, beta: str) -> None:
    for cls, function in zip((Client, AsyncClient), PAIRS[accessor], strict=True):
        method: Any = cls(auth_token="test")
        for step in f"{beta}{accessor}".split("."):
            method = getattr(method, step)
        own = inspect.signature(function).parameters
        shared = {
            name: each.default
            for name, each in inspect.signature(method).parameters.items()
            if name in own and name not in {"tools", "requests", "batches"}
        }
        assert shared
        assert shared == {name: own[name].default for name in shared}


def test_templates_print_no_default_of_a_helper() -> None:
    text = (Path(render.__file__).parent / "templates" / "helpers.py.jinja").read_text("utf-8")
    printed = re.findall(r"^        (\w+): .* = (?!\{\{)(.*),$", text, re.MULTILINE)
    # Parameters that only the methods have.
    assert {name for name, _ in printed} <= {"policies", "extra_headers", "requests"}
