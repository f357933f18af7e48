"""The reference: one page for each group of endpoints, each module of types, and the helpers."""

from __future__ import annotations

from .api import Api
from .links import source
from .nav import Nav
from .render import Renderer

# Folder of the runtime -> heading of its page.
TITLES = {
    "auth": "Credentials",
    "batches": "Batches and gather",
    "client": "Client and AsyncClient",
    "compat": "The interface of the official client",
    "errors": "Errors",
    "helpers.ask": "Answers and templates",
    "helpers.caching": "Prompt cache",
    "helpers.compare": "Comparison of models",
    "helpers.configuration": "Configuration files",
    "helpers.content": "Content blocks",
    "helpers.conversations": "Conversations",
    "helpers.diagnostics": "Diagnostics",
    "helpers.distributed": "Ray Data",
    "helpers.logs": "Logging",
    "helpers.models": "Model catalog",
    "helpers.output": "Structured output",
    "helpers.preview": "Previews",
    "helpers.quota": "Quota",
    "helpers.recording": "Recording",
    "helpers.stream_control": "Stream control",
    "helpers.telemetry": "OpenTelemetry",
    "helpers.tools": "Tools",
    "helpers.usage": "Tokens and costs",
    "helpers.validation": "Request validation",
    "http": "Requests and attempts of policies",
    "login": "Federation",
    "pages": "Pages",
    "pipeline": "Policies of your own, and events",
    "platforms": "Platforms",
    "reliability": "Reliability policies",
    "replies": "Replies",
    "requests": "Arguments and options",
    "streaming": "Streams and downloads",
    "tokens": "Tokens that expire",
    "transport": "Connections",
}
INDEX = "reference/index.md"
MOST_NAMES = 12


class Reference:
    """The pages of the reference and their navigation."""

    def __init__(self, api: Api | None = None) -> None:
        self.api = api or Api()
        self.renderer = Renderer(self.api)

    def pages(self) -> dict[str, str]:
        """Return the Markdown of each page by its path."""
        api, renderer = self.api, self.renderer
        made = {group.path: renderer.group(group) for group in api.groups}
        made |= {page.path: renderer.page(page, TITLES[page.title]) for page in api.helpers}
        made |= {page.path: renderer.page(page, f"Types: {page.title}") for page in api.types}
        made[INDEX] = self.index()
        return made

    def index(self) -> str:
        """Return the page that lists all pages."""
        lines = [
            "# Reference",
            "",
            "Each method, type and helper of the package, with the text of `help()` and editors.",
            "The pages are made from the source when the site is built.",
            "",
            "## Methods",
            "",
        ]
        for group in self.api.groups:
            target = source(group.path, INDEX)
            names = ", ".join(f"[{entry.name}]({target}#{entry.anchor})" for entry in group.entries)
            lines.append(f"- [`{group.title}`]({target}){': ' if names else ''}{names}")
        lines += ["", "## Client, policies and helpers", ""]
        for page in self.api.helpers:
            target = source(page.path, INDEX)
            shown = ", ".join(f"[{e.name}]({target}#{e.anchor})" for e in page.entries[:MOST_NAMES])
            more = len(page.entries) - MOST_NAMES
            rest = f" and {more} more" if more > 0 else ""
            lines.append(f"- [{TITLES[page.title]}]({target}): {shown}{rest}")
        lines += ["", "## Types", ""]
        for page in self.api.types:
            target = source(page.path, INDEX)
            lines.append(f"- [{page.title}]({target}): {page.introduction}")
        return "\n".join([*lines, ""])

    def navigation(self) -> Nav:
        """Return the navigation: methods by group, helpers, and types by group."""
        tops = [group for group in self.api.groups if group.title.count(".") == 1]
        methods: Nav = [self.branch(group.title) for group in tops]
        helpers: Nav = [{TITLES[page.title]: page.path} for page in self.api.helpers]
        families: dict[str, Nav] = {}
        for page in self.api.types:
            family, _, rest = page.title.partition(".")
            families.setdefault(family, []).append({rest or family: page.path})
        types: Nav = [{name: listed} for name, listed in families.items()]
        return [INDEX, {"Methods": methods}, {"Client and helpers": helpers}, {"Types": types}]

    def branch(self, accessor: str) -> dict[str, str | Nav]:
        """Return a group and the groups below it."""
        (group,) = (each for each in self.api.groups if each.title == accessor)
        name = accessor.removeprefix("client.")
        if not group.subgroups:
            return {name: group.path}
        below: Nav = [self.branch(each) for each in group.subgroups]
        return {name: [{accessor: group.path}, *below]}
