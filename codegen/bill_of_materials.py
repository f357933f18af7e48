"""Adds a bill of materials to the wheel: CycloneDX, in `.dist-info/sboms/` (PEP 770).

hatchling runs this when it builds a wheel. The wheel contains no code of other projects, so the
components are the packages that it requires, with the versions that it accepts. The result depends
only on `pyproject.toml` and the version: two builds are equal.
"""

from __future__ import annotations

import json
import re
import tempfile
import uuid
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_REQUIREMENT = "requirement"


def bill_of_materials(project: dict[str, Any], version: str) -> dict[str, Any]:
    """Return the document for the `[project]` table of `pyproject.toml`."""
    name = project["name"]
    required = {_name(each): each for each in project["dependencies"]}
    optional = {
        _name(each): each
        for extra in project["optional-dependencies"].values()
        for each in extra
        if _name(each) != name
    }
    components = [
        *(_component(each, text, "required") for each, text in required.items()),
        *(
            _component(each, text, "optional")
            for each, text in optional.items()
            if each not in required
        ),
    ]
    components.sort(key=lambda each: str(each["name"]))
    package = f"pkg:pypi/{name}@{version}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, package)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": package,
                "name": name,
                "version": version,
                "purl": package,
                "description": project["description"],
                "licenses": [{"license": {"id": project["license"]}}],
            }
        },
        "components": components,
        "dependencies": [
            {
                "ref": package,
                "dependsOn": sorted(str(each["bom-ref"]) for each in components),
            }
        ],
    }


def _name(requirement: str) -> str:
    found = _NAME.match(requirement)
    assert found is not None
    return found[0].lower().replace("_", "-")


def _component(name: str, requirement: str, scope: str) -> dict[str, Any]:
    package = f"pkg:pypi/{name}"
    return {
        "type": "library",
        "bom-ref": package,
        "name": name,
        "purl": package,
        "scope": scope,
        "properties": [{"name": _REQUIREMENT, "value": requirement}],
    }


class BillOfMaterials(BuildHookInterface[Any]):
    """The build hook."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the signature of hatchling
        """Write the document where the builder of the wheel finds it."""
        project = self.metadata.core.config
        document = bill_of_materials(project, self.metadata.version)
        # The name of the folder is not part of the wheel.
        self._folder = tempfile.TemporaryDirectory(prefix="api-claude-")
        path = Path(self._folder.name, f"{project['name']}.cdx.json")
        path.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n", "utf-8")
        build_data["sbom_files"].append(str(path))

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - as above
        """Remove the document, which is in the wheel now."""
        self._folder.cleanup()
