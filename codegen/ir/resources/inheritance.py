"""`inherit`: lets a class of `client.beta` extend the class of the same group without `beta`."""

from __future__ import annotations

from .resource import Resource


def _pairs(ga: Resource, beta: Resource) -> list[tuple[Resource, Resource]]:
    """Return the children that both have."""
    named = {child.accessor[-1]: child for child in beta.children}
    return [
        (child, named[child.accessor[-1]]) for child in ga.children if child.accessor[-1] in named
    ]


def _extends(ga: Resource, beta: Resource) -> bool:
    """Whether the class of `beta` can extend that of `ga`: it has all that `ga` has, unchanged.

    A method with one more option, such as `betas`, cannot override the method without it: pyright
    compares it with the options that the base accepts as `CallOptions`.
    """
    return (
        all(each.is_in(beta.methods) for each in ga.methods)
        and not ga.webhooks
        and len(_pairs(ga, beta)) == len(ga.children)
        and all(_extends(*pair) for pair in _pairs(ga, beta))
    )


def inherit(ga: Resource, beta: Resource, *, required: bool) -> None:
    """Set the base of `beta` if it has a method of `ga`, or if the base of its parent requires it.

    The type of a child must extend the type of the same child of the base.
    """
    equal = any(each.is_in(ga.methods) for each in beta.methods)
    if (required or equal) and _extends(ga, beta):
        beta.base = ga
    for pair in _pairs(ga, beta):
        inherit(*pair, required=beta.base is not None)
