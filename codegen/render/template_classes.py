"""`templates_of`: the classes of request templates, one for GA and one for beta."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.api import Api
from codegen.ir.resources.method import Method

from .imports import by_part


@dataclass(frozen=True)
class TemplateClass:
    """A class of `templates.py`."""

    name: str
    create: Method
    """The method that its arguments are for."""
    count: Method
    """The method that counts the tokens of these arguments."""

    @property
    def path(self) -> str:
        return ("beta." if self.create.beta else "") + self.create.operation.id

    @property
    def required(self) -> str:
        """The required arguments, as words."""
        names = [f"`{each.name}`" for each in self.create.parameters if each.required]
        return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))

    @property
    def params(self) -> str:
        """The type of the body, which is also that of a request of a batch."""
        helpers = self.create.operation.helpers
        assert helpers is not None
        return str(helpers.params)

    @property
    def types(self) -> list[str]:
        """The names of its types."""
        create = self.create
        names = (create.arguments, create.run_arguments, create.template_arguments)
        return sorted((*names, self.count.count_arguments))


def imports_of_templates(api: Api, classes: list[TemplateClass]) -> dict[str, list[str]]:
    """Return part -> names to import from its module of `params`."""
    found = by_part(api.requests, {each.params for each in classes})
    for each in classes:
        names = found.setdefault(each.create.operation.part, [])
        names += each.types
        names.sort()
    return found


def templates_of(methods: list[Method]) -> list[TemplateClass]:
    """Return the classes for the methods that create one message; none for most other APIs."""
    found: list[TemplateClass] = []
    for beta in (False, True):
        creating = [each for each in methods if each.tools and each.beta is beta]
        counting = [each for each in methods if each.count_arguments and each.beta is beta]
        parts = {each.operation.part for each in (*creating, *counting)}
        if len(creating) == len(counting) == len(parts) == 1:
            name = "BetaTemplate" if beta else "Template"
            found.append(TemplateClass(name, creating[0], counting[0]))
    return found
