"""The pages of the reference as Markdown with HTML for signatures and lists of fields."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from html import escape
from typing import Any, cast

import griffe

from .api import Api, Entry, Group, Page, doc, final, members

TOKEN = re.compile(r"\"[^\"]*\"|'[^']*'|[A-Za-z_][\w.]*|\s+|.", re.DOTALL)
CODE = re.compile(r"``.+?``|`[^`\n]+`", re.DOTALL)
WIDTH = 88
# The lines below "Returns:" are one description and not a list of values.
ONE_RESULT: dict[str, Any] = {
    f"{section}_{option}": False
    for section in ("returns", "receives")
    for option in ("multiple_items", "named_value")
}
# `self` and the marks of positional and keyword parameters that griffe reports as kinds.
KEYWORD_ONLY = griffe.ParameterKind.keyword_only
POSITIONAL_ONLY = griffe.ParameterKind.positional_only
VARIADIC = {
    griffe.ParameterKind.var_positional: "*",
    griffe.ParameterKind.var_keyword: "**",
}


class Renderer:
    """Renders the pages, with links between them."""

    def __init__(self, api: Api) -> None:
        self.api = api

    # Links

    def link(self, name: str, page: str) -> str:
        """Return the URL of a documented name, relative to the built page, or an empty text."""
        entry = self.api.index.get(name.rpartition(".")[2])
        return url(entry.page, page, entry.anchor) if entry else ""

    def code(self, text: str, page: str) -> str:
        """Return source code as HTML in which the names of types are links."""
        parts = []
        for token in TOKEN.findall(text):
            target = self.link(token, page) if token[0].isalpha() else ""
            shown = escape(token.removeprefix("_models.").removeprefix("_params."), quote=False)
            parts.append(f'<a href="{target}">{shown}</a>' if target else shown)
        return "".join(parts)

    def text(self, text: str, page: str) -> str:
        """Return a docstring's Markdown: code spans that name a type become links."""
        parts, end = [], 0
        for match in CODE.finditer(text):
            parts.append(text[end : match.start()].replace("<", "&lt;"))
            name = match[0].strip("`")
            target = self.link(name, page) if re.fullmatch(r"[A-Z]\w+", name) else ""
            parts.append(f'<a href="{target}"><code>{name}</code></a>' if target else match[0])
            end = match.end()
        return "".join([*parts, text[end:].replace("<", "&lt;")])

    def inline(self, text: str, page: str) -> str:
        """Return a sentence of a docstring as HTML."""
        marked, end = [], 0
        for match in CODE.finditer(text):
            marked.append(escape(text[end : match.start()], quote=False))
            name = match[0].strip("`")
            target = self.link(name, page) if re.fullmatch(r"[A-Z]\w+", name) else ""
            code = f"<code>{escape(name, quote=False)}</code>"
            marked.append(f'<a href="{target}">{code}</a>' if target else code)
            end = match.end()
        html = "".join([*marked, escape(text[end:], quote=False)])
        return re.sub(r"\n\s*\n", "<br>", html).replace("\n", " ")

    # Parts of a page

    def signature(self, item: griffe.Function | griffe.Class, name: str, page: str) -> str:
        """Return the signature of a callable: on one line if it is short."""
        parts, mark = [], ""
        for parameter in item.parameters:
            if parameter.name in {"self", "cls"}:
                continue
            if parameter.kind is griffe.ParameterKind.var_positional:
                mark = "*"
            elif parameter.kind is KEYWORD_ONLY and not mark:
                mark = "*"
                parts.append("*")
            if mark != "/" and parameter.kind is POSITIONAL_ONLY:
                mark = "/"
            elif mark == "/" and parameter.kind is not POSITIONAL_ONLY:
                mark = ""
                parts.append("/")
                if parameter.kind is KEYWORD_ONLY:
                    mark = "*"
                    parts.append("*")
            shown = VARIADIC.get(parameter.kind, "") + parameter.name
            if parameter.annotation is not None:
                shown += f": {parameter.annotation}"
            if parameter.default is not None and parameter.kind not in VARIADIC:
                space = " " if parameter.annotation is not None else ""
                shown += f"{space}={space}{parameter.default}"
            parts.append(shown)
        if mark == "/":
            parts.append("/")
        returns = item.returns if isinstance(item, griffe.Function) else None
        result = f" -> {returns}" if returns is not None else ""
        line = f"{name}({', '.join(parts)}){result}"
        if len(line) > WIDTH:
            line = "\n".join([f"{name}(", *(f"    {part}," for part in parts), f"){result}"])
        return (
            f'<pre class="signature" data-search-exclude><code>{self.code(line, page)}</code></pre>'
        )

    def docstring(self, item: griffe.Object, page: str, text: str | None = None) -> list[str]:
        """Return the blocks of a docstring: prose, and lists of arguments and errors."""
        source = item.docstring if text is None else griffe.Docstring(text, parent=item)
        blocks: list[str] = []
        for section in source.parse("google", **ONE_RESULT) if source else []:
            if isinstance(section, griffe.DocstringSectionText):
                blocks.append(self.text(section.value, page))
            elif isinstance(section, griffe.DocstringSectionAdmonition):
                title, value = section.title or "", section.value.description
                blocks.append(self.text(f"{title}: {value}", page))
            elif isinstance(section, griffe.DocstringSectionExamples):
                blocks.extend(
                    f"```python\n{value}\n```"
                    if kind is griffe.DocstringSectionKind.examples
                    else self.text(value, page)
                    for kind, value in section.value
                )
            else:
                title = section.kind.value.replace("_", " ").replace("parameters", "arguments")
                named = section.kind.value not in {"returns", "yields", "receives"}
                rows = [
                    (str(getattr(each, "name", "") or each.annotation or ""), each.description)
                    if named
                    else ("", result_text(each, item))
                    for each in section.value
                ]
                blocks.append(self.rows(title.capitalize(), rows, page, named=named))
        return blocks

    def rows(self, title: str, rows: Iterable[tuple[str, str]], page: str, *, named: bool) -> str:
        """Return a list of arguments, errors or results."""
        body = "".join(
            f"<dt><code>{self.code(name, page)}</code></dt><dd>{self.inline(text, page)}</dd>"
            if named
            else f"<dd>{self.inline(text, page)}</dd>"
            for name, text in rows
        )
        return f'<p class="label">{title}</p>\n<dl class="fields">{body}</dl>'

    def fields(self, item: griffe.Class, page: str) -> str:
        """Return the documented attributes of a class: fields, attributes, properties."""
        body = []
        described = {
            each.name
            for section in (item.docstring.parse("google") if item.docstring else [])
            if isinstance(section, griffe.DocstringSectionAttributes)
            for each in section.value
        }
        for member in members(item, self.api.documented):
            name = member.name
            if not member.is_attribute or name in described:
                continue
            attribute = cast("griffe.Attribute", member)
            if not attribute.docstring and attribute.annotation is None:
                continue
            kind = self.code(str(attribute.annotation or ""), page)
            text = self.inline(doc(attribute), page)
            body.append(
                f"<dt><code>{name}</code> <code class='type'>{kind}</code></dt><dd>{text}</dd>"
            )
        if not body:
            return ""
        return f'<dl class="fields" data-search-exclude>{"".join(body)}</dl>'

    # Pages

    def group(self, group: Group) -> str:
        """Return the page of a group of endpoints."""
        blocks = [f"# {group.title}", *self.docstring(group.sync, group.path)]
        if group.subgroups:
            links = ", ".join(
                f"[`{name}`]({source(group_path(name), group.path)})" for name in group.subgroups
            )
            blocks.append(f"Groups below it: {links}.")
        for entry in group.entries:
            function = cast("griffe.Function", entry.item)
            blocks += [
                heading(2, entry.name, entry.anchor),
                self.signature(function, entry.public, group.path),
                self.asynchronous(group, entry),
                *self.docstring(function, group.path),
            ]
        return page_text(blocks)

    def asynchronous(self, group: Group, entry: Entry) -> str:
        """Return what differs with `AsyncClient`: `await`, and the type of the result."""
        other = group.asynchronous.all_members.get(entry.name)
        if other is None:
            return ""
        function = cast("griffe.Function", final(other))
        result = self.code(str(function.returns), group.path)
        call = "await " if "async" in function.labels else ""
        return (
            f'<p class="async" data-search-exclude><code>AsyncClient</code>: '
            f"<code>{call}{entry.public}(...) -&gt; {result}</code></p>"
        )

    def page(self, page: Page, title: str) -> str:
        """Return a page of types or of helpers."""
        blocks = [f"# {title}", self.text(page.introduction, page.path)]
        for entry in page.entries:
            blocks += [heading(2, entry.name, entry.anchor), *self.entry(entry)]
        return page_text(blocks)

    def entry(self, entry: Entry) -> list[str]:
        """Return the blocks of one name below its heading."""
        item, page = entry.item, entry.page
        where = f'<p class="import" data-search-exclude><code>{entry.public}</code>'
        if isinstance(item, griffe.Function):
            return [
                where + "</p>",
                self.signature(item, entry.name, page),
                *self.docstring(item, page),
            ]
        if isinstance(item, griffe.Class):
            bases = ", ".join(str(base).rpartition(".")[2] for base in item.bases)
            shown = f" ({self.code(bases, page)})" if bases else ""
            blocks = [f"{where}{shown}</p>"]
            if not entry.public.startswith(("api_claude.models.", "api_claude.params.")):
                blocks += self.constructor(item, entry)
            blocks += [*self.docstring(item, page, doc(item)), self.fields(item, page)]
            for method in self.shown_methods(item, entry):
                function = cast("griffe.Function", method)
                blocks += [
                    heading(3, f"{entry.name}.{method.name}", f"{entry.anchor}.{method.name}"),
                    self.signature(function, method.name, page),
                    *self.docstring(function, page),
                ]
            return blocks
        attribute = cast("griffe.Attribute", item)
        value = self.code(str(attribute.value), page)
        return [
            where + "</p>",
            f'<pre class="signature" data-search-exclude><code>{entry.name} = {value}</code></pre>',
            *self.docstring(attribute, page),
        ]

    def shown_methods(self, item: griffe.Class, entry: Entry) -> list[griffe.Object]:
        """Return the methods of a class that are described; a type of the API has none."""
        if entry.public.startswith(("api_claude.models.", "api_claude.params.")):
            return []
        return [each for each in members(item, self.api.documented) if each.is_function]

    def constructor(self, item: griffe.Class, entry: Entry) -> list[str]:
        """Return the signature of a class, if it takes arguments."""
        if not [each for each in item.parameters if each.name not in {"self", "cls"}]:
            return []
        return [self.signature(item, entry.name, entry.page)]


def result_text(result: griffe.DocstringNamedElement, item: griffe.Object) -> str:
    """Return the description of a result.

    griffe takes the words before a colon for the type of the result. The type of the signature is
    shown there; other words belong to the description.
    """
    words = str(result.annotation or "")
    returns = str(item.returns) if isinstance(item, griffe.Function) else ""
    return result.description if words in {"", returns} else f"{words}: {result.description}"


def group_path(accessor: str) -> str:
    """Return the path of the page of a group."""
    return f"reference/methods/{accessor.removeprefix('client.').replace('.', '/')}.md"


def heading(level: int, text: str, anchor: str) -> str:
    """Return a heading with an anchor that does not depend on the generator."""
    return f"{'#' * level} {text} {{ #{anchor} }}"


def source(target: str, page: str) -> str:
    """Return the path of a source page, relative to another one."""
    return posixpath.relpath(target, posixpath.dirname(page))


def url(target: str, page: str, anchor: str) -> str:
    """Return the link to an anchor on another page, as the generator resolves it in HTML too."""
    fragment = f"#{anchor}" if anchor else ""
    return (fragment or "#") if target == page else source(target, page) + fragment


def page_text(blocks: Iterable[str]) -> str:
    """Return the text of a page from its blocks."""
    return "\n\n".join(block.strip("\n") for block in blocks if block) + "\n"
