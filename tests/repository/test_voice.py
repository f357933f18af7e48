"""Hand-written texts contain none of the words that CONTRIBUTING.md advises against.

The test checks comments, docstrings, names of tests, templates, documents, and the strings of the
runtime and the generator, which include error texts.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.each import check_each

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("runtime", "codegen", "docs", "tests")
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "noxfile.py")
SELF = Path(__file__).resolve()

# Forbidden word -> what to write instead.
WORDS = {
    r"who": "a noun: 'a reader that', 'callers that'",
    r"nobody|anybody|somebody": "a noun: 'no caller', 'another thread'",
    r"be it": "'whether ... or ...'",
    r"(?:is|are) none of": "'must be one of ..., not ...'",
    r"can(?:not)? say": "'can be encoded as', 'cannot be expressed in'",
    r"for ever": "'forever', 'without limit'",
    r"anew": "'again', 'from the start'",
    r"twins?": "'the asynchronous version'",
    r"shall": "'must', 'is'",
    r"hears? of|heard of": "'is notified of', 'receives'",
}
BEGINNINGS = re.compile(r"(?:Of|The same|As of|Themselves|Itself)\b")
WORD = re.compile("|".join(rf"\b(?:{word})\b" for word in WORDS), re.IGNORECASE)
# What a file contains if it may have an offence; most files need not be parsed.
SUSPECT = re.compile(rf"{WORD.pattern}|['\"]\s*{BEGINNINGS.pattern}", re.IGNORECASE)


def found(text: str) -> list[str]:
    """Return the forbidden words in a text."""
    return WORD.findall(text)


def python_texts(path: Path, source: str) -> Iterator[tuple[int, str, bool]]:
    """Yield line, text, and whether the text is a docstring, for each text of a module."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string, False
    is_test = path.is_relative_to(ROOT / "tests")
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = set()
    nodes = [*ast.walk(ast.parse(source))]
    for node in nodes:
        for child in getattr(node, "body", []) if isinstance(node, (*documented, ast.If)) else []:
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                docstrings.add(child.value)
        if is_test and isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.name.replace("_", " "), False
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node in docstrings:
                yield node.lineno, node.value.strip(), True
            elif not is_test:
                yield node.lineno, node.value, False


def offences(path: Path, source: str) -> Iterator[str]:
    """Yield `line: word` for each forbidden word or beginning in a file."""
    if not SUSPECT.search(source.replace("_", " ")):
        return
    if path.suffix == ".py":
        texts = list(python_texts(path, source))
    else:
        texts = [(number, line, False) for number, line in enumerate(source.splitlines(), 1)]
    for line, text, is_docstring in texts:
        words = found(text)
        if is_docstring and (beginning := BEGINNINGS.match(text)):
            words.append(f"{beginning[0]} ... (a docstring states what the thing is or does)")
        for word in words:
            yield f"{line}: {word}"


def files() -> list[Path]:
    paths = [ROOT / page for page in PAGES]
    for folder in FOLDERS:
        paths += (p for p in (ROOT / folder).rglob("*") if p.suffix in {".py", ".md", ".jinja"})
    return sorted(path for path in paths if "__pycache__" not in path.parts and path != SELF)


def test_texts_use_plain_words() -> None:
    check_each(files(), check_words, lambda path: path.relative_to(ROOT).as_posix())


def check_words(path: Path) -> None:
    assert list(offences(path, path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "text, count",
    [
        ("# wakes who waits\n", 1),
        ('"""Of one call."""\n', 1),
        ('def f() -> None:\n    """The same for asyncio, and nobody closes it."""\n', 2),
        ('x: int = 1\n"""A whole sentence that says what it is."""\n', 0),
        ('raise ValueError("mode is none of wait, fail")\n', 1),
        ("whose = 1  # whoever, whole\n", 0),
    ],
)
def test_check_counts_forbidden_words(text: str, count: int) -> None:
    assert len(list(offences(ROOT / "runtime" / "x.py", text))) == count


def test_names_of_tests_are_checked() -> None:
    text = "def test_twins_shall_be_alike() -> None: ...\n"
    assert len(list(offences(ROOT / "tests" / "x.py", text))) == 2
