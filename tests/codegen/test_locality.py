"""A change to one part of the real spec changes only the files of that part."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.generate import generate

REAL_SPEC = Path(__file__).parent.parent.parent / "spec"
GROUP = """\
x-title: 'Clouds: what is above.'
paths:
  '/v1/clouds/{cloud_id}':
    get:
      operationId: clouds.retrieve
      summary: Get a cloud
      description: Gets one cloud.
      x-stability: ga
      x-accessors: [clouds.retrieve]
      parameters:
        - {name: cloud_id, in: path, required: true, description: Which., schema: {type: string}}
      responses:
        '200':
          description: The cloud.
          content: {application/json: {schema: {$ref: '#/components/schemas/Cloud'}}}
components:
  schemas:
    Cloud:
      description: A cloud.
      type: object
      properties: {height: {description: In metres., type: integer}}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the real spec."""
    return Path(shutil.copytree(REAL_SPEC, tmp_path / "spec"))


def _edit(spec: Path, name: str, old: str, new: str) -> None:
    path = spec / name
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} is in {name} {text.count(old)} times"
    path.write_text(text.replace(old, new), "utf-8")


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def _added(before: Mapping[str, str], after: Mapping[str, str], name: str) -> str:
    """Return the lines of a file that the file did not have before."""
    old, new = (Counter(files.get(name, "").splitlines()) for files in (before, after))
    return "\n".join(new - old)


# Generating from the real spec takes 20 seconds, so all changes share a run. Their files differ: a
# file that a change reaches of its own accord appears in addition. The texts that a change adds
# show that it reaches no file of another change.


@pytest.mark.timeout(400)
@pytest.mark.xdist_group("real_spec")
def test_each_change_reaches_only_its_own_files(spec: Path, real_files: Mapping[str, str]) -> None:
    # A type of requests.
    part = "parts/messages/thinking.yaml"
    _edit(spec, part, "Turns thinking off.", "Turns thinking off, all of it.")
    field = "        type: {type: string, const: disabled}\n"
    added = "        reason: {description: Why., type: string}\n"
    _edit(spec, part, field, field + added)
    thinking = {"params/messages/thinking.py", "constraints/messages/thinking.py"}

    # A type of responses.
    part = "parts/models.yaml"
    old = "True if the model supports the capability."
    _edit(spec, part, f"{old}\n", f"{old} False if not.\n")
    title = "      description: Whether a model supports one capability.\n"
    fields = f"{title}      type: object\n      required: [supported]\n      properties:\n"
    added = "        since: {description: Since when., type: string, format: date-time}\n"
    _edit(spec, part, fields, fields + added)
    models = {"models/models.py"}

    # A parameter of an operation that two resources have.
    _edit(spec, part, "Lifecycle stages to include", "Stages of life to include")
    stages = {"resources/models.py", "resources/beta/models.py", "commands/models.py"}

    # A field of a body, which is a parameter of methods.
    _edit(
        spec,
        "parts/messages/messages.yaml",
        "Tools to include in the count.",
        "Tools to count too.",
    )
    tools = {
        "params/messages/messages.py",
        "resources/messages/messages.py",
        "resources/beta/messages/messages.py",
        "commands/messages/messages.py",
    }

    # A new group, which adds its files and changes the indexes.
    (spec / "parts" / "clouds.yaml").write_text(GROUP, "utf-8")
    with (spec / "openapi.yaml").open("a", encoding="utf-8") as root:
        root.write("  - clouds\n")
    clouds = {
        *("models/clouds.py", "resources/clouds.py", "constraints/clouds.py"),
        *("models/__init__.py", "models/__init__.pyi", "client.py", "_groups.py"),
        *("constraints/__init__.py", "commands/__init__.py", "commands/clouds.py"),
    }

    # The order of the parts changes no file.
    _edit(spec, "openapi.yaml", "  - messages/diagnostics\n", "")
    _edit(
        spec, "openapi.yaml", "  - shared/shared\n", "  - messages/diagnostics\n  - shared/shared\n"
    )

    after = generate(spec)
    assert _changed(real_files, after) == thinking | models | stages | tools | clouds
    for files, texts in (
        (thinking, ["reason"]),
        ({"params/messages/thinking.py"}, ["all of it"]),
        (models, ["False if not", "since"]),
        (stages, ["Stages of life"]),
        (tools, ["Tools to count too"]),
        (clouds, ["cloud"]),
    ):
        for text in texts:
            reached = {name for name in after if text in _added(real_files, after, name)}
            assert reached == files, text
