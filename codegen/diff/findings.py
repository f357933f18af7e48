"""`Findings`: collects what the rules find."""

from __future__ import annotations

from typing import Any

from .model import Axis, Class, Finding
from .site import Site


class Findings(list[Finding]):
    """The findings of a comparison."""

    def at(
        self, site: Site, key: str, cls: Class, axis: Axis, says: str, short: str = "", **more: Any
    ) -> None:
        """Add a finding about the value at `site`."""
        more.setdefault("named", site.named)
        self.append(
            Finding(
                key,
                more.pop("pointer", site.pointer),
                site.label,
                cls,
                axis,
                says,
                short=short or says.removeprefix(site.label).strip(),
                request=site.request,
                methods=site.methods,
                **more,
            )
        )

    def hidden(self, site: Site, key: str, cls: Class, text: str, axis: Axis = Axis.NONE) -> None:
        """Add a finding that only `--all` shows."""
        self.at(site, key, cls, axis, f"{site.label}: {text}", text, shown=False)
