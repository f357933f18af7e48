"""`resources`: sorts the operations into resource classes."""

from __future__ import annotations

from codegen.ir.api import Api

from .inheritance import inherit
from .method_of_operation import method_of
from .resource import Resource


def resources(api: Api) -> list[Resource]:
    """Return the top-level resources of the client, each with its children."""
    found: dict[tuple[str, ...], Resource] = {}
    tops: list[Resource] = []

    def resource(accessor: tuple[str, ...]) -> Resource:
        if accessor not in found:
            found[accessor] = Resource(accessor)
            (resource(accessor[:-1]).children if len(accessor) > 1 else tops).append(
                found[accessor]
            )
        return found[accessor]

    for operation in api.operations:
        for path in operation.accessors:
            *steps, name = path.split(".")
            target = resource(tuple(steps))
            target.title = target.title or api.parts[operation.part]
            target.methods.append(method_of(operation, tuple(steps), name))
    for webhook in api.webhooks:
        for path in webhook.accessors:
            *steps, name = path.split(".")
            target = resource(tuple(steps))
            target.title = target.title or api.parts[webhook.part]
            target.webhooks.append((name, webhook))
    beta = next((top for top in tops if top.accessor == ("beta",)), None)
    for child in beta.children if beta else ():
        if child.accessor[1:] in found:
            inherit(found[child.accessor[1:]], child, required=False)
    for each in found.values():
        each.children.sort(key=lambda child: child.accessor)
        each.title = each.title or _group_title(each)
    return sorted(tops, key=lambda top: top.accessor)


def _group_title(resource: Resource) -> str:
    """Return the title of a resource without methods of its own."""
    if resource.accessor == ("beta",):
        return "Endpoints that require or accept an `anthropic-beta` header."
    names = ", ".join(f"`{child.accessor[-1]}`" for child in resource.children)
    return f"Groups of endpoints: {names}."
