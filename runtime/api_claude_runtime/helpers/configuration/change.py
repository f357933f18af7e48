"""`ConfigChange`: what a new version of a configuration file changed."""

from __future__ import annotations

from dataclasses import dataclass, fields

from .client_config import ClientConfig

__all__ = ("ConfigChange",)


@dataclass(frozen=True, slots=True)
class ConfigChange:
    """What a new version of a configuration file changed in a client."""

    old: ClientConfig
    new: ClientConfig

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the settings that differ, such as `("timeout", "policies")`."""
        names = [each.name for each in fields(ClientConfig)]
        return tuple(name for name in names if getattr(self.old, name) != getattr(self.new, name))
