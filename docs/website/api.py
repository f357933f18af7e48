"""What the reference describes: methods, types and helpers, read from the package's source."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import cast

import griffe

from .entries import Entry, Group, Page, group_path
from .items import doc, final, is_type, members, modules
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
        resources = modules(cast("griffe.Object", self.package["resources"]))
        found = [group_of(module) for module in resources if not module.is_init_module]
        for group in found:
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
                items = [
                    item
                    for name, item in module.members.items()
                    if not name.startswith("_") and is_type(item)
                ]
                if not items:
                    continue
                name = module.path.removeprefix(f"{package.path}.")
                path = f"reference/types/{name.replace('.', '/')}.md"
                title = doc(module).partition(" types. ")[2] or doc(module)
                page = found.setdefault(name, Page(path, name, title))
                taken = {entry.anchor for entry in page.entries}
                for item in items:
                    anchor = item.name if item.name not in taken else f"{item.name}-request"
                    public = f"{PACKAGE}.{kind}.{item.name}"
                    page.entries.append(Entry(item.name, public, path, final(item), anchor))
        return [found[name] for name in sorted(found)]

    @cached_property
    def helpers(self) -> list[Page]:
        """The other public names, a page for each folder of the runtime."""
        found: dict[str, Page] = {}
        for public, item in self.exported().items():
            export, _, name = public.removeprefix(f"{PACKAGE}.").rpartition(".")
            key = export if export in OWN_PAGE else folder(item.path)
            path = f"reference/{key.replace('.', '-')}.md"
            page = found.setdefault(key, Page(path, key, self.folder_text(key)))
            page.entries.append(Entry(name, public, path, item, name))
        options = cast("griffe.Class", self.runtime[OPTIONS])
        page = found["requests"]
        page.entries.append(Entry(options.name, options.path, page.path, options, options.name))
        for page in found.values():
            page.entries = synchronous_first(page.entries)
        return [found[name] for name in sorted(found)]

    def exported(self) -> dict[str, griffe.Object]:
        """Return what the exported modules export, by public name. Each name is listed once."""
        found: dict[str, griffe.Object] = {}
        seen: set[str] = set()
        for export in EXPORTS:
            module = cast("griffe.Module", self.package[export] if export else self.package)
            for name, member in module.members.items():
                if not name.startswith("_") and name not in seen and is_exported(member):
                    seen.add(name)
                    found[f"{module.path}.{name}"] = final(member)
        return found

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
        found: dict[str, Entry] = {}
        for page in [*self.helpers, *self.types]:
            for entry in page.entries:
                if entry.public.startswith(f"{PACKAGE}.models."):
                    found[entry.name] = entry
                found.setdefault(entry.name, entry)
        for group in self.groups:
            for item in (group.sync, group.asynchronous):
                found.setdefault(item.name, Entry(item.name, group.title, group.path, item, ""))
        return found


def group_of(module: griffe.Module) -> Group:
    """Return the group of endpoints that a module defines, in a class and its async version."""
    classes = {
        item.name.startswith("Async"): item
        for item in module.members.values()
        if isinstance(item, griffe.Class) and "_path" in item.members
    }
    sync = classes[False]
    accessor = str(cast("griffe.Attribute", sync.members["_path"]).value).strip("'\"")
    path = group_path(accessor)
    entries = [
        Entry(item.name, f"{accessor}.{item.name}", path, item, item.name)
        for item in members(sync)
        if item.is_function
    ]
    return Group(path, accessor, doc(sync), entries, sync=sync, asynchronous=classes[True])


def is_exported(member: griffe.Object | griffe.Alias) -> bool:
    """Return whether a member of an exported module is a public name and not only imported."""
    if isinstance(member, griffe.Alias):
        return member.target_path.startswith(EXPORTED) and not member.is_module
    return isinstance(member, (griffe.Class, griffe.Function))


def synchronous_first(entries: list[Entry]) -> list[Entry]:
    """Return the entries with each `AsyncX` behind its `X`, and otherwise in the same order."""
    places = {entry.name: place for place, entry in enumerate(entries)}

    def place(entry: Entry) -> tuple[int, bool]:
        name = entry.name.removeprefix("Async")
        return places.get(name, places[entry.name]), name != entry.name

    return sorted(entries, key=place)


def folder(path: str) -> str:
    """Return the folder of the runtime that a name belongs to, such as `helpers.tools`."""
    parts = path.split(".")
    if parts[0] == PACKAGE:
        return {"blocks": "helpers.content", "templates": "helpers.ask"}.get(parts[1], "client")
    return ".".join(parts[1:3] if parts[1] == "helpers" else parts[1:2])
