"""`Templates`: the jinja templates and their filters."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from codegen.ir.python_types import NONE, OMIT, PythonType, union
from codegen.naming import relative_import

from .emit import HEADER
from .helper_methods import HelperMethod, versions
from .imports import within
from .runtime_functions import RuntimeFunction
from .text import docstring, endpoint, inline, words, wrap

TEMPLATES = Path(__file__).parent / "templates"


@cache
def templates() -> Templates:
    return Templates()


class Templates:
    """The jinja templates. An undefined variable in a template is an error."""

    def __init__(self) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )
        values: dict[str, Any] = self._environment.globals
        values |= {"helper": HelperMethod, "runtime": RuntimeFunction, "versions": versions}
        filters: dict[str, Any] = self._environment.filters
        filters |= {
            "doc": docstring,
            "inline": inline,
            "endpoint": endpoint,
            "python": repr,
            "relative": relative_import,
            "within": within,
            "or_omit": or_omit,
            "or_none": or_none,
            "words": words,
            "wrap": wrap,
            "rstrip": str.rstrip,
        }

    def render(self, template: str, **values: Any) -> str:
        return self._environment.get_template(template).render(header=HEADER, **values)


def or_omit(type_: PythonType) -> PythonType:
    """Return the type of an optional parameter."""
    return union(type_, OMIT)


def or_none(type_: PythonType) -> PythonType:
    """Return the type of a value that may be absent."""
    return union(type_, NONE)
