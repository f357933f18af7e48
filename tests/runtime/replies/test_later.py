"""A type of another module in an annotation, which is imported when its validator is built."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import Any, get_type_hints

import pytest

from api_claude.errors import ReplyShapeWarning
from api_claude.models import (
    BetaCompactionBlock,
    BetaResponseToolUnion,
    BetaToolBash20250124,
    BetaToolChangeToolDefinition,
)
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.later import Later, later

ECHOES = [
    f"api_claude.models.messages.{name}"
    for name in ("tools", "browser_echo", "builtin_tools_echo", "computer_echo", "web_tools_echo")
]
BASH = {"type": "bash_20250124", "name": "bash"}


def compaction(**definition: Any) -> bytes:
    tool = {"type": "tool_definition", "definition": {**BASH, **definition}}
    block = {"type": "compaction", "tool_changes": [{"type": "tool_addition", "tool": tool}]}
    return json.dumps(block).encode()


def test_first_message_and_event_import_no_definitions_of_tools() -> None:
    code = f"""
import sys
from api_claude import models
from api_claude_runtime.replies import decode
models.Message.model_rebuild()
decode.value(models.RawMessageStreamEvent, b'{{"type": "message_stop"}}')
assert not sys.modules.keys() & {set(ECHOES)!r}
block = decode.model(models.BetaCompactionBlock, {compaction()!r})
assert sys.modules.keys() >= {set(ECHOES)!r}
print(type(block.tool_changes[0].tool.definition).__name__)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.stdout) == ("", "BetaToolBash20250124\n")


def test_value_of_the_type_is_validated_and_stored() -> None:
    block = decode.model(BetaCompactionBlock, compaction())
    definition = block.tool_changes[0].tool.definition  # type: ignore[index]
    assert type(definition) is BetaToolBash20250124
    assert BetaCompactionBlock.model_validate_json(block.model_dump_json()) == block
    assert pickle.loads(pickle.dumps(block)) == block


def test_value_that_differs_from_the_type_is_kept() -> None:
    with pytest.warns(ReplyShapeWarning, match="cache_control"):
        block = decode.model(BetaCompactionBlock, compaction(cache_control=5))
    definition = block.tool_changes[0].tool.definition  # type: ignore[index]
    assert type(definition) is BetaToolBash20250124
    assert definition.cache_control == 5  # type: ignore[comparison-overlap]


def test_subclass_and_hints_need_no_import() -> None:
    class Marked(BetaToolChangeToolDefinition):
        mark: int

    built = Marked.model_validate({"type": "tool_definition", "mark": 1, "definition": BASH})
    assert type(built.definition) is BetaToolBash20250124
    assert get_type_hints(BetaToolChangeToolDefinition)["definition"] is Any


def test_json_schema_has_the_members() -> None:
    schema = BetaToolChangeToolDefinition.model_json_schema()
    assert "BetaToolBash20250124" in schema["$defs"]
    assert "anyOf" in schema["properties"]["definition"]


def test_annotations_are_compared_by_place() -> None:
    kind: Any = later("api_claude.models.messages", ".tools", "BetaResponseToolUnion")
    (note,) = kind.__metadata__
    assert note.load() == BetaResponseToolUnion
    same = Later("api_claude.models.messages", ".tools", "BetaResponseToolUnion")
    assert note == same
    assert hash(note) == hash(same)
    assert note != Later("api_claude.models.messages", ".tools", "BetaResponseTool")
    assert copy.deepcopy(note) == note
    assert pickle.loads(pickle.dumps(note)) == note
