"""The sources of the site: the pages of the repository with links that fit, and the reference."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from .links import source
from .nav import ROOT, Nav, navigation, pages, staged
from .reference import Reference

HERE = Path(__file__).resolve().parent
REPOSITORY = "https://github.com/api-claude/api-claude/blob/main/"
CODE = re.compile(r"(```.*?```|`[^`\n]*`)", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
IMAGES = (".svg", ".png")


class Stage:
    """Writes the sources of the site into a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources = folder / "pages"
        self.known = {page.resolve(): staged(page) for page in pages()}

    def write(self) -> Path:
        """Write all sources, and return the path of the configuration."""
        shutil.rmtree(self.sources, ignore_errors=True)
        reference = Reference()
        guides = {staged(page): self.page(page) for page in pages()}
        for path, text in {**guides, **reference.pages()}.items():
            self.target(path).write_text(text, "utf-8")
        for image in (ROOT / "docs").rglob("*"):
            if image.suffix in IMAGES:
                shutil.copyfile(image, self.target(image.relative_to(ROOT / "docs").as_posix()))
        shutil.copyfile(HERE / "website.css", self.target("website.css"))
        configuration = self.folder / "zensical.toml"
        settings = (HERE / "zensical.toml").read_text("utf-8")
        nav = f"nav = {toml(navigation(reference.navigation()))}"
        configuration.write_text(settings.replace("# nav\n", f"{nav}\n"), "utf-8")
        return configuration

    def target(self, path: str) -> Path:
        """Return where a source is written, and create its folder."""
        target = self.sources / path
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def page(self, page: Path) -> str:
        """Return a page with links between pages of the site.

        Links to other files of the repository become links to GitHub.
        """
        parts = CODE.split(page.read_text("utf-8"))
        parts[::2] = [
            LINK.sub(lambda match: self.link(match[1], page), part) for part in parts[::2]
        ]
        return "".join(parts)

    def link(self, link: str, page: Path) -> str:
        """Return the end of a link, from the bracket after its text."""
        name, mark, anchor = link.partition("#")
        if not name or link.startswith(("https://", "http://", "mailto:")):
            return f"]({link})"
        target = (page.parent / name).resolve()
        if target in self.known:
            return f"]({source(self.known[target], staged(page))}{mark}{anchor})"
        if not target.is_relative_to(ROOT) or not target.exists():
            return f"]({link})"  # the generator reports it
        path = target.relative_to(ROOT).as_posix()
        if target.suffix in IMAGES and path.startswith("docs/"):
            return f"]({source(path.removeprefix('docs/'), staged(page))})"
        return f"]({REPOSITORY}{path}{mark}{anchor})"


def toml(nav: Nav) -> str:
    """Return a navigation as TOML."""
    return f"[{', '.join(entry(each) for each in nav)}]"


def entry(each: str | dict[str, str | Nav]) -> str:
    """Return an entry of a navigation as TOML."""
    if isinstance(each, str):
        return f'"{each}"'
    ((title, value),) = each.items()
    return f'{{ "{title}" = {entry(value) if isinstance(value, str) else toml(value)} }}'
