"""Texts of a spec never become code: each one stays inside a string constant or a docstring."""

from __future__ import annotations

import ast
import copy
import functools
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.ir.api import Api, Field, Parameter
from codegen.ir.parse.parse import parse
from codegen.ir.python_types import Choice, ListOf, MapOf, PythonType, Union, union
from codegen.ir.types.annotations import annotate
from codegen.problems import Problems
from codegen.render.emit import write
from codegen.render.format import formatted
from codegen.render.render import render
from codegen.spec.load import load

SPECS = Path(__file__).parent / "specs"
FEATURES = sorted(path.name for path in SPECS.iterdir())
MARK = "injected"
HOSTILE = (
    f'x": {MARK}, "y',
    f'"""; {MARK}; """',
    f"'{MARK}'",
    f"\\N{{{MARK}}}",
    f'{MARK}"',
    f'{MARK}"""',
    f"{MARK}\\",
    f"\\u{MARK}\ud83d",
    f"{{{MARK}}}/{{segment({MARK})}}",
    f"{{{{ {MARK} }}}}{{% {MARK} %}}",
    f"a\x00{MARK}\x07\u2028{MARK}\r\n{MARK}",
    f"\u202e{MARK}\ufeff",
    f"# {MARK}",
)


def _with_text(type_: PythonType, text: str) -> PythonType:
    """Return the type with `text` as one more value of each `Literal`."""
    match type_:
        case Choice(values):
            return Choice((*values, text))
        case ListOf(item, container):
            return ListOf(_with_text(item, text), container)
        case MapOf(value, container):
            return MapOf(_with_text(value, text), container)
        case Union(inner):
            return union(*(_with_text(each, text) for each in inner))
    return type_


def _fields(api: Api) -> Iterator[Field | Parameter]:
    for schema in (*api.responses.values(), *api.requests.values()):
        yield from schema.fields
    for operation in api.operations:
        yield from operation.parameters
    for error in api.errors:
        yield from error.fields


def mutated(api: Api, text: str) -> Api:
    """Return a copy of the API that contains `text` in every place that is not a Python name."""
    api = copy.deepcopy(api)
    api.parts = {name: title + text for name, title in api.parts.items()}
    for schema in (*api.responses.values(), *api.requests.values()):
        schema.description += text
        schema.annotation = _with_text(schema.annotation, text)
        schema.tag = schema.tag and schema.tag + text
        for field in schema.fields:
            field.schema = {**field.schema, "x-send-null": True}
    for each in _fields(api):
        each.description += text
        each.annotation = _with_text(each.annotation, text)
        if not isinstance(each, Parameter) or each.where in {"query", "header"}:
            each.wire += text
    for operation in api.operations:
        operation.path = f"{operation.path}/{text}"
        operation.summary += text
        operation.description += text
        operation.returns += text
        operation.betas = [beta + text for beta in operation.betas]
        if operation.stream and operation.stream.done:
            operation.stream.done += text
    for webhook in api.webhooks:
        webhook.summary += text
        webhook.description += text
    for error in api.errors:
        error.code += text
        error.description += text
    return api


@functools.cache
def _parsed(feature: str) -> Api:
    problems = Problems()
    api = parse(load(SPECS / feature, problems), problems)
    annotate(api, problems)
    return api


def _code(tree: ast.Module) -> str:
    """Return the program without its strings: constants and the text parts of f-strings."""

    class _NoStrings(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.AST:
            return ast.Constant("" if isinstance(node.value, str) else node.value)

    return ast.unparse(_NoStrings().visit(tree))


def assert_texts_stay_texts(files: dict[str, str], text: str) -> None:
    for name, source in files.items():
        if name.endswith(".py"):
            tree = compile(source.encode("utf-8"), name, "exec", ast.PyCF_ONLY_AST)
            assert MARK not in _code(tree), (name, text)


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_quoted(feature: str, text: str) -> None:
    assert_texts_stay_texts(render(mutated(_parsed(feature), text)), text)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(FEATURES),
    st.text(st.sampled_from("\"'\\{}#\n\r\t\0N() :;,x\ud800\u2028é"), max_size=12),
    st.text(st.sampled_from("\"'\\{}#\n\r\t\0N() :;,x\ud800\u2028é"), max_size=12),
)
def test_any_text_is_quoted(feature: str, before: str, after: str) -> None:
    text = f"{before}{MARK}{after}"
    assert_texts_stay_texts(render(mutated(_parsed(feature), text)), text)


@pytest.mark.parametrize("feature", ["betas", "choices", "errors", "forms", "unions", "webhooks"])
def test_a_package_with_hostile_texts_is_imported(
    feature: str, tmp_path: Path, load: Callable[[str], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = " ".join(HOSTILE)
    files = formatted(render(mutated(_parsed(feature), text)))
    assert_texts_stay_texts(files, text)
    write(files, tmp_path / "api_claude")
    for name in [name for name in sys.modules if f"{name}.".startswith("api_claude.")]:
        del sys.modules[name]
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in files:
        if name.endswith(".py") and name not in {"types.py", "blocks.py"}:
            importlib.import_module(
                f"api_claude.{name.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__")
            )
