"""Spans of tool runs and of their tools."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic_core import to_jsonable_python

from api_claude_runtime.helpers.tools.run.base_run import BaseRun, observe_tools
from api_claude_runtime.pipeline.listeners import call_listener

if TYPE_CHECKING:
    from api_claude_runtime.helpers.tools.loop.job import ToolJob

    from .libraries import GenAIInvocation, Libraries

R = TypeVar("R", bound=BaseRun[Any])


@contextmanager
def agent_span(
    libraries: Libraries, run: R, name: str | None, *, content: bool
) -> Generator[R, None, None]:
    """Report a tool run and its tools. See `OpenTelemetry.agent`."""
    tools = ToolSpans(libraries, name, content=content)
    with observe_tools(run, tools) as model:
        start = partial(libraries.handler.invoke_local_agent, request_model=model, agent_name=name)
        # A span processor of the program may raise. The run goes on, for its messages are paid for.
        invocation = call_listener(start)
        try:
            yield run
        except BaseException as error:
            _fail(libraries, invocation, error)
            raise
        if invocation is not None:
            call_listener(invocation.stop)


class ToolSpans:
    """Makes each tool call report a span. The span is in the context in which the tool runs."""

    def __init__(self, libraries: Libraries, agent: str | None, *, content: bool) -> None:
        self._libraries = libraries
        self._agent = agent
        self._content = content

    def __call__(self, job: ToolJob) -> ToolJob:
        """Return a job that does the same as `job` and reports it."""
        traced = self._traced_async(job) if job.is_async else self._traced(job)
        return replace(job, function=traced)

    def _traced(self, job: ToolJob) -> Callable[[], Any]:
        def call() -> Any:
            invocation = call_listener(self._start, job)
            try:
                value = job.function()
            except BaseException as error:
                _fail(self._libraries, invocation, error)
                raise
            if inspect.isawaitable(value):
                if invocation is not None:
                    invocation.suspend()  # what is awaited runs in another thread or task
                return self._awaited(invocation, value)
            self._end(invocation, value)
            return value

        return call

    def _traced_async(self, job: ToolJob) -> Callable[[], Any]:
        async def call() -> Any:
            return await self._awaited(call_listener(self._start, job), job.function())

        return call

    async def _awaited(self, invocation: Any, value: Any) -> Any:
        try:
            found = await value
        except BaseException as error:
            _fail(self._libraries, invocation, error)
            raise
        self._end(invocation, found)
        return found

    def _start(self, job: ToolJob) -> Any:
        invocation = self._libraries.handler.tool(
            job.call.name, tool_type="function", agent_name=self._agent
        )
        invocation.tool_call_id = job.call.id
        if self._content:
            call_listener(self._set, invocation, "arguments", job.call.input)
        return invocation

    def _end(self, invocation: Any, value: Any) -> None:
        if invocation is None:
            return
        if self._content:
            call_listener(self._set, invocation, "tool_result", value)
        call_listener(invocation.stop)

    def _set(self, invocation: Any, name: str, value: Any) -> None:
        if not (invocation.span.is_recording() or invocation.should_capture_content):
            return
        plain = to_jsonable_python(value, fallback=repr, bytes_mode="base64")
        if invocation.should_capture_content:
            setattr(invocation, name, plain)
        else:
            attribute = "arguments" if name == "arguments" else "result"
            text = plain if isinstance(plain, str) else self._libraries.dumps(plain)
            invocation.attributes[f"gen_ai.tool.call.{attribute}"] = text


def _fail(libraries: Libraries, invocation: GenAIInvocation | None, error: BaseException) -> None:
    # Without the text of the exception, which may contain content.
    kind = type(error).__name__
    if invocation is not None:
        call_listener(invocation.fail, libraries.error(kind, kind))
