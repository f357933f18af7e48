"""The wheel: its contents, version, metadata and declared dependencies."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import api_claude
from api_claude_runtime.client.settings import USER_AGENT

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    result = subprocess.run(
        [sys.executable, "-c", build, str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return out / result.stdout.strip().splitlines()[-1]


def test_wheel_contains_only_the_two_packages(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "api_claude",
        "api_claude_runtime",
    }
    for marker in ("api_claude/py.typed", "api_claude_runtime/py.typed"):
        assert marker in names
    assert any(name.endswith("/LICENSE") for name in names)


def test_wheel_contains_every_file_of_both_packages(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")}
    expected = {
        path.relative_to(base).as_posix()
        for base in (ROOT / "generated", ROOT / "runtime")
        for path in base.rglob("*.py")
    }
    assert names == expected


def test_wheel_has_the_command(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (each for each in archive.namelist() if each.endswith("/entry_points.txt"))
    assert "api-claude = api_claude.__main__:main" in archive.read(name).decode()


def test_wheel_works_without_the_repository(wheel: Path, tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import api_claude; client = api_claude.Client(api_key='sk-ant-test');"
        "client.messages.batches; client.beta.messages;"
        "api_claude.preload('messages'); print(api_claude.__file__)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, str(wheel)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip().startswith(str(wheel))


def test_wheel_has_a_bill_of_materials(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (each for each in archive.namelist() if "/sboms/" in each)
    assert re.fullmatch(r"api_claude-[^/]+\.dist-info/sboms/api-claude\.cdx\.json", name)
    document = json.loads(archive.read(name))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    own = document["metadata"]["component"]
    assert own["purl"] == f"pkg:pypi/api-claude@{api_claude.__version__}"
    assert own["licenses"] == [{"license": {"id": "MIT"}}]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    listed = {
        scope: {
            each["properties"][0]["value"]
            for each in document["components"]
            if each["scope"] == scope
        }
        for scope in ("required", "optional")
    }
    extras = {each for extra in project["optional-dependencies"].values() for each in extra}
    assert listed["required"] == set(project["dependencies"])
    assert listed["optional"] == {each for each in extras if not each.startswith("api-claude[")}
    refs = [each["bom-ref"] for each in document["components"]]
    assert document["dependencies"] == [{"ref": own["bom-ref"], "dependsOn": sorted(refs)}]
    assert len(set(refs)) == len(refs)


def test_two_wheels_are_equal(wheel: Path, tmp_path: Path) -> None:
    build = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, check=True)
    (again,) = tmp_path.glob("*.whl")
    assert again.read_bytes() == wheel.read_bytes()


def test_version_is_the_same_everywhere(wheel: Path) -> None:
    assert f"api-claude/{api_claude.__version__}" == USER_AGENT
    assert wheel.name.startswith(f"api_claude-{api_claude.__version__}-")


def test_readme_links_are_absolute_in_the_metadata(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (each for each in archive.namelist() if each.endswith("/METADATA"))
    links = re.findall(r"\]\(([^)\s]+)\)", archive.read(name).decode())
    assert len(links) > 20
    assert [link for link in links if not link.startswith("https://")] == []


def test_imported_packages_are_declared_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=\[]", each)[0] for each in project["dependencies"]}
    assert declared == {"anyio", "certifi", "httptools", "httpx", "pydantic", "typing-extensions"}
    extras = {
        re.split(r"[<>=\[]", x)[0] for e in project["optional-dependencies"].values() for x in e
    } - {project["name"]}  # `all` names the other extras
    assert extras == {
        *("backports.zstd", "cachetools", "click", "genai-prices", "httpx2", "jmespath", "rich"),
        *("botocore", "google-auth", "orjson", "socksio"),
        *("opentelemetry-api", "opentelemetry-util-genai", "ray", "standardwebhooks", "watchfiles"),
    }
    used = set()
    for base in (ROOT / "generated", ROOT / "runtime"):
        for path in base.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    used |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    used.add(str(node.module).partition(".")[0])
    foreign = used - set(sys.stdlib_module_names) - {"api_claude", "api_claude_runtime"}
    assert foreign - {each.replace("-", "_") for each in extras} == {
        "anyio",
        "certifi",
        "httptools",
        "httpx",
        "opentelemetry",  # the packages of the extra `otel` share this name
        "pydantic",
        "pydantic_core",
        "typing_extensions",
    }
