"""docs/examples/notebook runs against the local model, and contains no outputs."""

from __future__ import annotations

from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from support.documents import DOCS
from support.servers import ModelServer

NOTEBOOK = DOCS / "examples" / "notebook" / "claude.ipynb"


def read() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)  # pyright: ignore[reportUnknownMemberType]


def test_it_has_no_outputs() -> None:
    notebook = read()
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None


@pytest.mark.filterwarnings("default")  # of zmq and jupyter_client
def test_it_runs(model_server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", model_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", model_server.api_key)
    notebook = read()
    NotebookClient(notebook, timeout=200, kernel_name="python3").execute()
    outputs = {cell.id: str(cell.get("outputs", "")) for cell in notebook.cells}
    assert "output_tokens" in outputs["create"]
    assert "stream" in outputs["stream"]
    assert outputs["many"].count("->") == 3
    assert "5 succeeded" in outputs["cost"]
    assert model_server.api_key not in str(notebook)
