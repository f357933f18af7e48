"""`extract`: the facts of a wheel, an sdist or a directory of the reference package."""

from __future__ import annotations

from pathlib import Path

from codegen.facts.facts import Facts
from codegen.facts.groups import Groups
from codegen.facts.package.limits import DEFAULT, Limits, SourceError
from codegen.facts.package.package import Package

from .constants import constants
from .errors import bodies, errors
from .operations import Operations
from .resources import methods
from .types.named_types import NamedTypes
from .webhooks import event_type, webhooks


def extract(path: Path, limits: Limits = DEFAULT) -> Facts:
    """Read the package's syntax. Nothing is imported or executed, and no text is copied.

    Raises:
        SourceError: The package cannot be read.
    """
    package = Package.read(path, limits)
    try:
        return _extract(package)
    except RecursionError as error:
        raise SourceError(f"{path}: has an expression that is nested too deeply") from error


def _extract(package: Package) -> Facts:
    types = NamedTypes(package)
    operations = Operations(package, types)
    found = Facts(package.name, package.version)
    all_methods = [*methods(package)]
    found.operations = operations.read(all_methods)
    found.errors = errors(package, types)
    event = event_type(all_methods, package, types)
    error_bodies = bodies(package, types)
    types.read_pending()
    found.unread = {**operations.unread, **types.unread}
    types.read_exported()
    types.remove_headers(operations.headers)
    types.finish()

    groups = Groups(types.types)
    for operation in found.operations:
        groups.add(operation)
    details = [row["details"] for row in found.errors if "details" in row]
    groups.add_received("errors", [*details, *error_bodies])
    groups.add_received("webhooks", [event] if event else [])
    found.files = groups.files()
    directions = groups.directions()
    found.types = {
        name: {"kind": known["kind"], "direction": directions[name], **known}
        for name, known in sorted(types.types.items())
    }
    found.webhooks = webhooks(event, found.types)
    found.constants = constants(package, types)
    return found
