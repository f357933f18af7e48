"""`ModelServer`: a real language model behind the Messages API (SmolLM2-135M on llama.cpp)."""

import importlib.util
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from ._child import Child, answers_ok
from ._weights import ModelUnavailable, plain_weights, projector, tools_weights

_HERE = Path(__file__).parent
_START_SECONDS = 60.0


class ModelServer:
    """A model server that runs inside a `with` block. All requests need `api_key`.

    Args:
        tools: Make tool use reliable. Requests also need `tool_choice` `any`.
        vision: Let the model recognize the colours of images.
        thinking: Let the model produce thinking blocks.
        schema: Constrain every answer to this JSON schema.
        max_tokens: Most tokens of an answer, whatever a request allows. More take processor time.
    """

    api_key: ClassVar[str] = "sk-ant-test"
    model: ClassVar[str] = "claude-local"

    def __init__(
        self,
        *,
        tools: bool = False,
        vision: bool = False,
        thinking: bool = False,
        schema: Mapping[str, Any] | None = None,
        max_tokens: int | None = None,
    ) -> None:
        if tools and thinking:
            raise ValueError(
                "`tools` and `thinking` cannot be combined: a server has one chat template"
            )
        self.base_url = ""
        self._tools = tools
        self._vision = vision
        self._thinking = thinking
        self._schema = schema
        self._max_tokens = max_tokens
        self._child: Child | None = None

    def __enter__(self) -> Self:
        options = json.dumps(self._options())
        # -P: modules in this folder must not shadow modules that the child process imports.
        child = Child([sys.executable, "-P", str(_HERE / "_llama.py"), options])
        self._child = child
        try:
            child.wait_until(self._is_healthy, _START_SECONDS)
        except BaseException:
            child.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._running().stop()

    @property
    def pid(self) -> int:
        """Process id of the server."""
        return self._running().pid

    def kill(self) -> None:
        """Kill the server with SIGKILL. Its open connections break."""
        self._running().kill()

    def _running(self) -> Child:
        if self._child is None:
            raise RuntimeError("the server runs only inside a with block")
        return self._child

    def _is_healthy(self) -> bool:
        address = re.search(r"^listening on (http://\S+)\n", self._running().output(), re.MULTILINE)
        if address is None:
            return False
        self.base_url = address[1]
        return answers_ok(f"{self.base_url}/health")

    def _options(self) -> dict[str, str]:
        if importlib.util.find_spec("xllamacpp") is None:
            raise ModelUnavailable("xllamacpp is not installed")
        weights = tools_weights() if self._tools else plain_weights()
        options = {"model": str(weights), "api_key": self.api_key, "alias": self.model}
        if self._vision:
            options["projector"] = str(projector())
        if self._thinking:
            options["template"] = (_HERE / "templates" / "think.jinja").read_text(encoding="utf-8")
        if self._max_tokens is not None:
            options["max_tokens"] = str(self._max_tokens)
        if self._schema is not None:
            options["schema"] = json.dumps(self._schema)
        return options
