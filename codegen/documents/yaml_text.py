"""`parse`: the value of a YAML text, without duplicate keys, and with bounded aliases."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from typing import Any

import yaml

from .document_error import DocumentError

MOST_EXPANDED = 64 * 1024 * 1024
"""The largest size of a document when each alias is replaced by what it stands for.

Each value counts its characters and 32 more.
"""
_EACH = 32

# The C parser is ten times faster, but not every build of PyYAML has it.
FastLoader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_BOOL = "tag:yaml.org,2002:bool"
_SPECIAL = ("tag:yaml.org,2002:merge", "tag:yaml.org,2002:value")
_ALIAS = re.compile(r"(?:^|[\s\[{,:])\*[\w-]")

# What PyYAML raises for values that their explicit tags do not fit, besides its own errors.
_MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class _Loader(FastLoader):  # type: ignore[misc, valid-type]  # the base is chosen at run time
    """A YAML loader that rejects duplicate keys and reads `yes`, `no` and dates as strings."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._merged: set[int] = set()

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Check the keys before those of merged mappings (`<<`), which they replace, are added."""
        if id(node) in self._merged:
            return
        if self._check_keys(node):
            self._merged.add(id(node))
            super().flatten_mapping(node)

    def _check_keys(self, node: yaml.MappingNode) -> bool:
        """Reject a key that is given twice. Return whether a key has a special meaning."""
        seen: set[Any] = set()
        special = False
        for key_node, _ in node.value:
            if key_node.tag in _SPECIAL:
                special = True
                continue
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable):
                raise DocumentError(f"a key must be text{_where(key_node.start_mark)}")
            if key in seen:
                raise DocumentError(f"key {key!r} is given twice{_where(key_node.start_mark)}")
            seen.add(key)
        return special


_Loader.yaml_implicit_resolvers = {
    first: [pair for pair in resolvers if pair[0] not in {"tag:yaml.org,2002:timestamp", _BOOL}]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile("^(?:true|false)$"), ["t", "f"])


def parse(text: str) -> Any:
    """Return the value of a YAML text.

    Raises:
        DocumentError: The text is not YAML, has a key twice, or its aliases stand for too much.
        RecursionError: It is nested too deeply.
    """
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            if node is None:
                raise DocumentError("must not be empty")
            if _ALIAS.search(text):
                _check_size(node)
            return loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        texts = [each for each in (error.context, error.problem) if each]
        raise DocumentError(
            f"{', '.join(texts)}{_where(error.problem_mark or error.context_mark)}"
        ) from None
    except (yaml.YAMLError, *_MALFORMED) as error:
        shown = " ".join(str(error).split()) or type(error).__name__
        raise DocumentError(shown) from None


def _where(mark: Any) -> str:
    return f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""


def _check_size(root: yaml.Node) -> None:
    """Reject a document whose aliases stand for too much, before anything is built from it.

    It has few nodes even then, because an alias is another reference to a node.
    """
    sizes: dict[int, int] = {}
    inside: set[int] = set()
    todo = [(root, False)]
    while todo:
        node, visited = todo.pop()
        key = id(node)
        if visited:
            inside.discard(key)
            own = len(node.value) if isinstance(node, yaml.ScalarNode) else 0
            sizes[key] = _EACH + own + sum(sizes[id(each)] for each in _children(node))
            if sizes[key] > MOST_EXPANDED:
                what = f"expands to more than {MOST_EXPANDED} characters"
                raise DocumentError(f"has aliases with which it {what}{_where(node.start_mark)}")
        elif key in inside:
            raise DocumentError(f"has a value that contains itself{_where(node.start_mark)}")
        elif key not in sizes:
            inside.add(key)
            todo.append((node, True))
            todo += [(each, False) for each in _children(node)]


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value
