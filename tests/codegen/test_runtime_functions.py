"""`RuntimeFunction`: the signature and the texts of a function of the runtime."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client
from api_claude_runtime.batches.api import wait
from api_claude_runtime.batches.gather import gather
from api_claude_runtime.batches.jobs import async_job, job, submit
from api_claude_runtime.helpers.tools.run import async_run, async_stream_run, stream_run, sync_run
from codegen.problems import SpecError
from codegen.render import render
from codegen.render.runtime_functions import RuntimeFunction

RUN = "helpers.tools.run.sync_run:ToolRun"
NOT_DOCUMENTED = "batches.gather.gather:_index"
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
    assert WAIT.argument("batch") == "The batch or its id."
    assert WAIT.raises["BatchTimeout"].startswith("The batch has not ended within")
    assert WAIT.summary.startswith("Wait until a batch has ended")
    assert WAIT.returns == "The batch after it has ended."
    assert WAIT.is_async


def test_texts_of_an_asynchronous_version_replace_those_of_the_synchronous_one() -> None:
    both = RuntimeFunction("batches.gather.gather:agather", "batches.gather.gather:gather")
    assert both.argument("concurrency").endswith("Each runs in its own task.")
    assert both.argument("requests").startswith("The keyword arguments of each call")
    assert both.summary == "Call `call` for each of many requests, several at a time."
    assert "cancellation" in " ".join(both.body)
    assert both.raises.keys() == {"ConfigurationError", "RequestError"}


def test_class_stands_for_its_initializer_and_its_docstring_says_what_is_returned() -> None:
    run = RuntimeFunction("helpers.tools.run.async_run:AsyncToolRun", RUN)
    assert list(run.parameters)[:3] == ["create", "tools", "arguments"]
    assert run.default("max_turns") == "10"
    assert run.summary.startswith("Call `create` and run the tools")
    assert run.returns.startswith("A loop that calls the model")
    assert run.returns.endswith("Nothing is sent before that.")
    assert not run.is_async


@pytest.mark.parametrize(
    "read, message",
    [
        (lambda: WAIT.default("batch"), "batch has no default"),
        (lambda: WAIT.default("resume"), "resume has no default"),
        (lambda: WAIT.argument("resume"), "its docstring has no text for 'resume' in Args"),
        (
            lambda: RuntimeFunction("client.calls:Calls._send").returns,
            "its docstring has no Returns",
        ),
        (lambda: RuntimeFunction(NOT_DOCUMENTED).summary, "its docstring has no summary"),
    ],
)
def test_missing_text_or_default_is_a_problem_with_the_name_of_the_function(
    read: Callable[[], str], message: str
) -> None:
    with pytest.raises(SpecError, match=rf"runtime function \S+: {message}"):
        read()


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


def test_template_of_helpers_has_no_default_and_no_section_of_a_docstring() -> None:
    text = (Path(render.__file__).parent / "templates" / "helpers.py.jinja").read_text("utf-8")
    assert re.findall(r"^ +(\w+): .* = (?!\{\{)(.*),$", text, re.MULTILINE) == []
    # The arguments that a helper passes on have names that only the spec knows.
    assert re.findall(r"^ +(\w+): [A-Z].*$", text, re.MULTILINE) == []
    assert text.count("Args:") == text.count("Returns:") == text.count("Raises:") == 1
