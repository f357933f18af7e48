"""A real language model behind the Messages API: llama.cpp serving SmolLM2-135M."""

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
    """Serves while its `with` block runs; all requests need `api_key`.

    `tools` makes tool use reliable (with `tool_choice` `any`), `vision` lets the model see
    colours, `thinking` lets it think, and `schema` constrains every answer to a JSON schema.
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
    ) -> None:
        if tools and thinking:
            raise ValueError("a server has one chat template: for tools or for thinking")
        self.base_url = ""
        self._tools = tools
        self._vision = vision
        self._thinking = thinking
        self._schema = schema
        self._child: Child | None = None

    def __enter__(self) -> Self:
        options = json.dumps(self._options())
        # -P: this folder's modules must not shadow those that the child imports.
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
        """The server's process id."""
        return self._running().pid

    def kill(self) -> None:
        """SIGKILL: connections break in the middle of what they were sending."""
        self._running().kill()

    def _running(self) -> Child:
        if self._child is None:
            raise RuntimeError("the server runs in a with block only")
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
        if self._schema is not None:
            options["schema"] = json.dumps(self._schema)
        return options
