"""`Facts`: the structure of one version of the API. Names, types and constants, and no texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Facts:
    """What the tests, the comparison and the files share.

    Attributes:
        source: What the facts were read from: `anthropic`, or the title of a document.
        version: Its version.
        operations: One entry for each method of the client, or each operation of a document.
        types: Name -> type.
        files: Name of a type -> group that uses it.
        errors: Status, code, class and type of the details of each error code.
        webhooks: Type and data of each webhook event.
        constants: Betas, models and deprecated models.
        unread: What could not be read -> why. Empty if nothing was left out.
    """

    source: str
    version: str
    operations: list[Json] = field(default_factory=list[Json])
    types: dict[str, Json] = field(default_factory=dict[str, Json])
    files: dict[str, str] = field(default_factory=dict[str, str])
    errors: list[Json] = field(default_factory=list[Json])
    webhooks: list[Json] = field(default_factory=list[Json])
    constants: Json = field(default_factory=dict[str, Any])
    unread: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def name(self) -> str:
        return f"{self.source} {self.version}".strip()
