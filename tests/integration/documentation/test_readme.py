"""The code blocks of the README, run unchanged against the local model."""

import re
from pathlib import Path

import pytest

from support.servers import ModelServer

README = Path(__file__).parents[3] / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
# A block with `...` only shows syntax and cannot run. `test_docs` runs the block with `client.files`,
# because a model server has no files.
RUNNABLE = [block for block in BLOCKS if "..." not in block and "client.files" not in block]


def test_most_blocks_can_be_run() -> None:
    assert len(RUNNABLE) >= 3


def test_the_blocks_run_in_order(
    model_server: ModelServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", model_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", model_server.api_key)
    names: dict[str, object] = {}
    for block in RUNNABLE:
        exec(compile(_for_local_model(block), str(README), "exec"), names)
    assert capsys.readouterr().out.strip()
    client = names["client"]
    client.close()  # type: ignore[attr-defined]  # made by the first block


def _for_local_model(block: str) -> str:
    """Adapt a block to the small model: few tokens, no random sampling, and forced tool use."""
    block = block.replace("max_tokens=1024,", 'max_tokens=24, extra_body={"temperature": 0},')
    forced = 'tools=[get_weather], tool_choice={"type": "any"}, extra_body={"temperature": 0},'
    return block.replace("tools=[get_weather],", forced)
