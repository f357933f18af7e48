"""What the reference describes: methods, types and helpers, read from the package's source."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

import griffe

from .nav import ROOT

PACKAGE = "api_claude"
RUNTIME = "api_claude_runtime"
TYPES = ("models", "params")
# Exported modules; `api_claude` itself exports the rest.
EXPORTS = ("", "errors", "policy", "compat")
OWN_PAGE = ("errors", "compat")
# Where the exported names come from. Other imports of these modules are types in annotations.
EXPORTED = (
    f"{RUNTIME}.",
    *(f"{PACKAGE}.{name}." for name in ("blocks", "client", "official_client", "templates")),
)

# Groups of the beta stand behind the others.
BETA = "client.beta"
# The options of each method: described in docstrings, but not exported.
OPTIONS = "requests.call.CallOptions"


@dataclass(frozen=True)
class Entry:
    """A documented name.

    Attributes:
        name: The name, such as `Message`.
        public: How it is imported or reached, such as `api_claude.models.Message`.
        page: The path of its page, such as `reference/types/messages/messages.md`.
        item: What griffe read from its source.
        anchor: The fragment of the URL.
    """

    name: str
    public: str
    page: str
    item: griffe.Object
    anchor: str


@dataclass
class Page:
    """A page of the reference.

    Attributes:
        path: The path in the sources of the site.
        title: The heading.
        introduction: The docstring below the heading.
        entries: The names on the page, in order.
    """

    path: str
    title: str
    introduction: str
    entries: list[Entry] = field(default_factory=list)


@dataclass(kw_only=True)
class Group(Page):
    """The page of a group of endpoints, such as `client.messages.batches`."""

    sync: griffe.Class
    asynchronous: griffe.Class
    subgroups: list[str] = field(default_factory=list)


def final(item: griffe.Object | griffe.Alias) -> griffe.Object:
    """Return what an alias stands for."""
    return item.final_target if isinstance(item, griffe.Alias) else item


def modules(package: griffe.Object) -> Iterator[griffe.Module]:
    """Yield the modules below a package, in alphabetical order."""
    for name in sorted(package.members):
        member = package.members[name]
        if isinstance(member, griffe.Module):
            yield member
            yield from modules(member)


def doc(item: griffe.Object) -> str:
    """Return the docstring of an object, or of the base class that it is copied from."""
    if item.docstring:
        return item.docstring.value
    if isinstance(item, griffe.Class) and "__doc__" in item.members:
        return next((doc(base) for base in item.mro() if base.docstring), "")
    return ""


class Api:
    """The package, as griffe reads it from the source, without importing it."""

    def __init__(self) -> None:
        logging.getLogger("griffe").setLevel(logging.ERROR)
        loader = griffe.GriffeLoader(
            search_paths=[ROOT / "generated", ROOT / "runtime"],
            docstring_parser="google",
            allow_inspection=False,
        )
        self.package = cast("griffe.Module", loader.load(PACKAGE))
        self.runtime = cast("griffe.Module", loader.load(RUNTIME))
        loader.resolve_aliases(implicit=False, external=False)

    @cached_property
    def groups(self) -> list[Group]:
        """The groups of endpoints, by the attribute of the client."""
        found = []
        for module in modules(cast("griffe.Object", self.package["resources"])):
            if module.is_init_module:
                continue
            classes = [m for m in module.members.values() if isinstance(m, griffe.Class)]
            sync, asynchronous = (
                next(
                    c for c in classes if "_path" in c.members and c.name.startswith(p) is is_async
                )
                for p, is_async in (("Async", False), ("Async", True))
            )
            accessor = str(cast("griffe.Attribute", sync.members["_path"]).value).strip("'\"")
            path = accessor.removeprefix("client.").replace(".", "/")
            found.append(
                Group(
                    f"reference/methods/{path}.md",
                    accessor,
                    doc(sync),
                    sync=sync,
                    asynchronous=asynchronous,
                )
            )
        for group in found:
            group.entries = [
                Entry(item.name, f"{group.title}.{item.name}", group.path, item, item.name)
                for item in members(group.sync)
                if item.is_function
            ]
            group.subgroups = [
                other.title for other in found if other.title.rpartition(".")[0] == group.title
            ]
        return sorted(found, key=lambda group: (group.title.startswith(BETA), group.title))

    @cached_property
    def types(self) -> list[Page]:
        """The request and response types, a page for each module name."""
        found: dict[str, Page] = {}
        for kind in TYPES:
            package = cast("griffe.Object", self.package[kind])
            for module in modules(package):
                entries = [
                    item
                    for item in module.members.values()
                    if not item.name.startswith("_") and is_type(item)
                ]
                if not entries:
                    continue
                name = module.path.removeprefix(f"{package.path}.")
                path = f"reference/types/{name.replace('.', '/')}.md"
                title = doc(module).partition(" types. ")[2] or doc(module)
                page = found.setdefault(name, Page(path, name, title))
                for item in entries:
                    taken = {entry.anchor for entry in page.entries}
                    anchor = item.name if item.name not in taken else f"{item.name}-request"
                    public = f"{PACKAGE}.{kind}.{item.name}"
                    page.entries.append(Entry(item.name, public, path, final(item), anchor))
        return [found[name] for name in sorted(found)]

    @cached_property
    def helpers(self) -> list[Page]:
        """The other public names, a page for each folder of the runtime."""
        found: dict[str, Page] = {}
        seen = set()
        for export in EXPORTS:
            module = cast("griffe.Module", self.package[export] if export else self.package)
            for name, member in module.members.items():
                if name.startswith("__") or name in seen:
                    continue
                public = f"{module.path}.{name}"
                if isinstance(member, griffe.Alias):
                    if not member.target_path.startswith(EXPORTED):
                        continue
                    item = member.final_target
                elif export == "errors" and isinstance(member, griffe.Class):
                    item = member
                else:
                    continue
                if item.is_module or name.startswith("_"):
                    continue
                seen.add(name)
                key = export if export in OWN_PAGE else folder(item.path)
                page = found.get(key)
                if page is None:
                    page = found[key] = Page(
                        f"reference/{key.replace('.', '-')}.md", key, self.folder_text(key)
                    )
                page.entries.append(Entry(name, public, page.path, item, name))
        page = found["requests"]
        options = cast("griffe.Class", self.runtime[OPTIONS])
        page.entries.append(Entry(options.name, options.path, page.path, options, options.name))
        return [found[name] for name in sorted(found)]

    def folder_text(self, key: str) -> str:
        """Return the description of a folder of the runtime."""
        if key in OWN_PAGE:
            return doc(cast("griffe.Module", self.package[key]))
        return doc(cast("griffe.Object", self.runtime[key])) if key != "client" else ""

    @cached_property
    def documented(self) -> frozenset[str]:
        """The paths of the classes that have an entry."""
        return frozenset(entry.item.path for entry in self.index.values())

    @cached_property
    def index(self) -> dict[str, Entry]:
        """Types and helpers by name. A name of both kinds is the response type."""
        listed = [*self.helpers, *self.types]
        found: dict[str, Entry] = {}
        for page in listed:
            for entry in page.entries:
                if entry.public.startswith(f"{PACKAGE}.models."):
                    found[entry.name] = entry
                found.setdefault(entry.name, entry)
        for group in self.groups:
            for item in (group.sync, group.asynchronous):
                found.setdefault(item.name, Entry(item.name, group.title, group.path, item, ""))
        return found


def folder(path: str) -> str:
    """Return the folder of the runtime that a name belongs to, such as `helpers.tools`."""
    parts = path.split(".")
    if parts[0] == PACKAGE:
        return {"blocks": "helpers.content", "templates": "helpers.ask"}.get(parts[1], "client")
    return ".".join(parts[1:3] if parts[1] == "helpers" else parts[1:2])


def is_type(item: griffe.Object | griffe.Alias) -> bool:
    """Return whether a member of a module is a type that the module defines."""
    return isinstance(item, (griffe.Class, griffe.TypeAlias)) or (
        isinstance(item, griffe.Attribute)
        and ("TypeAlias" in str(item.annotation) or "TypedDict(" in str(item.value))
    )


def members(item: griffe.Class, documented: frozenset[str] = frozenset()) -> list[griffe.Object]:
    """Return the public members of a class, and those of its bases that have no entry of their own.

    Args:
        item: The class.
        documented: Paths of the classes that have an entry.
    """
    found: dict[str, griffe.Object] = {}
    for each in [item, *item.mro()]:
        if each is not item and each.path in documented:
            break
        for name, member in each.members.items():
            if not name.startswith("_"):
                found.setdefault(name, final(member))
    return list(found.values())
