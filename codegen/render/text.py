"""Filters of the templates for text: docstrings, wrapped paragraphs and long strings."""

from __future__ import annotations

import textwrap

from codegen.ir.api import Operation

WIDTH = 100


def inline(text: str) -> str:
    """Return `text` on one line for use inside a docstring.

    Characters that cannot be printed, such as a NUL, appear as their escape sequence.
    """
    visible = (
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in " ".join(text.split())
    )
    return "".join(visible).replace("\\", "\\\\").replace('"""', "'''")


def endpoint(operation: Operation, cls: str) -> str:
    """Return the lines that show the endpoint of a method, which are never broken inside."""
    path = f"`{operation.method} {inline(operation.path)}`."
    rest = f"Options and errors: see `{cls}`."
    separator = " " if len(path) + len(rest) + 9 <= WIDTH else "\n" + 8 * " "
    return path + separator + rest


def docstring(text: str, indent: int = 0) -> str:
    """Return `text` as a docstring, wrapped if it does not fit on one line."""
    text = inline(text)
    if len(text) + indent + 6 <= WIDTH and not text.endswith('"'):
        return f'"""{text}"""'
    lines = textwrap.wrap(
        f'"""{text}', WIDTH - indent, break_long_words=False, break_on_hyphens=False
    )
    if len(lines) == 1:
        # The formatter would join the closing quotes to this line, beyond the limit.
        lines = textwrap.wrap(
            f'"""{text}', WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False
        )
    return f"\n{' ' * indent}".join([*lines, '"""'])


def words(names: list[str], key: str) -> str:
    """Return `names` as one string for a line of a table that begins with `key`.

    The names are separated by spaces. A long text is printed as several literals in parentheses.
    """
    lines = textwrap.wrap(" ".join(names), WIDTH - 15, break_long_words=False)
    literals = [repr(f"{line} ") for line in lines[:-1]] + [repr(lines[-1])]
    text = "\n".join(literals)
    return text if len(repr(key)) + len(text) + 11 <= WIDTH else f"({text})"


def wrap(text: str, indent: int, hanging: int = 0, taken: int = 0) -> str:
    """Wrap `text` at an indent, without indenting the first line.

    Later lines hang by `hanging`. The first line has `taken` characters less.
    """
    wrapped = textwrap.wrap(
        inline(text),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
        initial_indent=" " * taken,
        subsequent_indent=" " * hanging,
    )
    return f"\n{' ' * indent}".join(wrapped)[taken:]
