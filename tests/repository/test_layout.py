"""Layout of the runtime: short files, small folders, `__init__` files that import nothing."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "runtime" / "api_claude_runtime"
FILES = sorted(RUNTIME.rglob("*.py"))
LONGEST_FILE = 250
MOST_FILES = 13  # 12 modules and `__init__.py`


def test_files_are_short() -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {path: count for path, count in lines.items() if count > LONGEST_FILE} == {}


def test_folders_are_small() -> None:
    files = Counter(path.parent for path in FILES)
    assert {folder: count for folder, count in files.items() if count > MOST_FILES} == {}


def test_every_module_is_in_a_folder() -> None:
    assert [path.name for path in RUNTIME.glob("*.py")] == ["__init__.py"]


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if path.name == "__init__.py"],
    ids=lambda path: path.parent.relative_to(RUNTIME.parent).as_posix(),
)
def test_init_file_documents_its_folder_and_imports_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    imports = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    assert imports == []


def test_public_names_are_defined_once() -> None:
    names: Counter[str] = Counter()
    for path in FILES:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                names.update(ast.literal_eval(node.value))
    assert names
    assert [name for name, count in names.items() if count > 1] == []
