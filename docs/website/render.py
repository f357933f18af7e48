"""The pages of the reference as Markdown with HTML for signatures and lists of fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import griffe

from .api import Api
from .docstrings import Docstrings
from .entries import Entry, Group, Page, group_path
from .items import doc, final, members
from .links import Links, source
from .signature import accepted, signature


class Renderer:
    """Renders the pages, with links between them."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.links = Links(api)
        self.docstrings = Docstrings(self.links)

    def group(self, group: Group) -> str:
        """Return the page of a group of endpoints."""
        blocks = [f"# {group.title}", *self.docstrings.blocks(group.sync, group.path)]
        if group.subgroups:
            links = ", ".join(
                f"[`{name}`]({source(group_path(name), group.path)})" for name in group.subgroups
            )
            blocks.append(f"Groups below it: {links}.")
        for entry in group.entries:
            function = cast("griffe.Function", entry.item)
            blocks += [
                heading(2, entry.name, entry.anchor),
                self.signature(entry.public, function, group.path),
                self.asynchronous(group, entry),
                *self.docstrings.blocks(function, group.path),
            ]
        return page_text(blocks)

    def asynchronous(self, group: Group, entry: Entry) -> str:
        """Return what differs with `AsyncClient`: `await`, and the type of the result."""
        other = group.asynchronous.all_members.get(entry.name)
        if other is None:
            return ""
        function = cast("griffe.Function", final(other))
        result = self.links.code(str(function.returns), group.path)
        call = "await " if "async" in function.labels else ""
        return (
            f'<p class="async" data-search-exclude><code>AsyncClient</code>: '
            f"<code>{call}{entry.public}(...) -&gt; {result}</code></p>"
        )

    def page(self, page: Page, title: str) -> str:
        """Return a page of types or of helpers."""
        blocks = [f"# {title}", self.links.text(page.introduction, page.path)]
        for entry in page.entries:
            blocks += [
                heading(2, entry.name, entry.anchor),
                self.origin(entry),
                *self.entry(entry),
            ]
        return page_text(blocks)

    def origin(self, entry: Entry) -> str:
        """Return how a name is imported, and the base classes that a reader can look up."""
        item = entry.item
        bases = item.bases if isinstance(item, griffe.Class) else []
        names = [str(base).rpartition(".")[2] for base in bases if self.is_known(base)]
        shown = f" ({self.links.code(', '.join(names), entry.page)})" if names else ""
        public = f"<code>{entry.public}</code>" if entry.is_exported else ""
        return f'<p class="import" data-search-exclude>{public}{shown}</p>'

    def is_known(self, base: griffe.Expr | str) -> bool:
        """Return whether a base class has an entry, or belongs to another package."""
        path = base if isinstance(base, str) else base.canonical_path
        return path in self.api.documented or not path.startswith("api_claude")

    def entry(self, entry: Entry) -> list[str]:
        """Return the blocks of one name below its origin."""
        item, page = entry.item, entry.page
        if isinstance(item, griffe.Function):
            shown = self.signature(entry.name, item, page)
            return [shown, *self.docstrings.blocks(item, page)]
        if isinstance(item, griffe.Class):
            return self.class_blocks(item, entry)
        value = alias_value(cast("griffe.Attribute", item))
        shown = self.code_block(entry.name, f"{entry.name} = {value}", page)
        return [shown, *self.docstrings.blocks(item, page)]

    def class_blocks(self, item: griffe.Class, entry: Entry) -> list[str]:
        """Return the constructor, the docstring, the fields and the methods of a class.

        A type of the API has only a docstring and fields.
        """
        described = [*self.docstrings.blocks(item, entry.page, doc(item)), self.fields(item, entry)]
        if entry.is_type_of_api:
            return described
        blocks = []
        if accepted(item):
            blocks.append(self.signature(entry.name, item, entry.page))
        blocks += described
        for method in members(item, self.api.documented):
            if isinstance(method, griffe.Function):
                blocks += [
                    heading(3, f"{entry.name}.{method.name}", f"{entry.anchor}.{method.name}"),
                    self.signature(method.name, method, entry.page),
                    *self.docstrings.blocks(method, entry.page),
                ]
        return blocks

    def fields(self, item: griffe.Class, entry: Entry) -> str:
        """Return the fields, attributes and properties that the docstring does not describe."""
        described = {
            each.name
            for section in (item.docstring.parse("google") if item.docstring else [])
            if isinstance(section, griffe.DocstringSectionAttributes)
            for each in section.value
        }
        body = "".join(
            self.field(member, entry.page)
            for member in members(item, self.api.documented)
            if isinstance(member, griffe.Attribute) and member.name not in described
        )
        return f'<dl class="fields" data-search-exclude>{body}</dl>' if body else ""

    def field(self, attribute: griffe.Attribute, page: str) -> str:
        """Return an attribute with its type, or an empty text if neither is known."""
        if not attribute.docstring and attribute.annotation is None:
            return ""
        kind = self.links.code(str(attribute.annotation or ""), page)
        text = self.links.inline(doc(attribute), page)
        return (
            f"<dt><code>{attribute.name}</code> <code class='type'>{kind}</code></dt>"
            f"<dd>{text}</dd>"
        )

    def signature(self, name: str, item: griffe.Function | griffe.Class, page: str) -> str:
        """Return the signature of a callable."""
        return self.code_block(name, signature(item, name, self.api.index), page)

    def code_block(self, name: str, code: str, page: str) -> str:
        """Return code that begins with the described name, with links to the types in the rest."""
        rest = self.links.code(code.removeprefix(name), page)
        return f'<pre class="signature" data-search-exclude><code>{name}{rest}</code></pre>'


def alias_value(item: griffe.Attribute) -> str:
    """Return the value of a constant or alias. An alias in quotes is a forward reference."""
    value = str(item.value)
    if "TypeAlias" in str(item.annotation) and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value


def heading(level: int, text: str, anchor: str) -> str:
    """Return a heading with an anchor that does not depend on the generator."""
    return f"{'#' * level} {text} {{ #{anchor} }}"


def page_text(blocks: Iterable[str]) -> str:
    """Return the text of a page from its blocks."""
    return "\n\n".join(block.strip("\n") for block in blocks if block) + "\n"
