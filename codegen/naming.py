"""Python names for the names in the spec. No name depends on a position in the document."""

from __future__ import annotations

import keyword
import re
import unicodedata

# Names that the signature or the body of a generated method already uses.
_RESERVED = {"self", "options"}
_RESERVED_IN_METHODS = {
    *("extra_headers", "extra_query", "extra_body", "timeout", "deadline"),
    *("call", "value", "segment", "joined", "deprecated", "present", "commas", "repeated"),
    *(
        "Call",
        "Omit",
        "OMIT",
        "isinstance",
        "super",
        "check_arguments",
        "helper_of",
        "hidden",
        "hidden_mapping",
        "hidden_requests",
        "prepared",
    ),
}

_TYPE_NAMES = """
    Annotated Any Approve AsyncApprove AsyncBatchJob AsyncBidirectionalPageCursor
    AsyncDownload AsyncEventStream AsyncMessageStreamManager AsyncPage AsyncPageCursor
    AsyncParsedStreamManager AsyncReportPageCursor AsyncResource AsyncStream
    AsyncStreamedToolRun AsyncToolRun APIModel BatchJob BidirectionalPageCursor Call
    CallOptions Callable ClassVar Download EventStream Field FileInput Iterable Literal
    Mapping MessageStreamManager NotRequired OMIT Omit Open Outcome Output Page PageCursor
    Parsed ParsedStreamManager Policy Progress ReportPageCursor Required Resource Secret
    SendsNull Sequence Stream StreamedToolRun T TYPE_CHECKING TimeoutOption ToolRegistry
    ToolRun TypeAlias TypeVar TypedDict Unfinished Union Unknown Unpack as_secret
    cached_property check_arguments commas date datetime deprecated helper_of hidden
    hidden_mapping hidden_requests joined later list_call overload prepare present repeated
    segment unwrap bool bytes classmethod dict
    float frozenset globals int isinstance list object property set staticmethod str super
    tuple type annotations body_or_none config_with_format
"""
RESERVED_TYPES = frozenset(_TYPE_NAMES.split())
"""Names that generated modules import or use themselves, so no schema may have them."""


def python_name(wire: str) -> str:
    """Return the Python name of a field or parameter: `from` -> `from_`, `name[]` -> `name`."""
    name = re.sub(r"\W", "_", wire.removesuffix("[]"))
    if not name.isascii() and (
        not name.isidentifier() or unicodedata.normalize("NFKC", name) != name
    ):
        name = re.sub(r"\W", "_", name, flags=re.ASCII)  # Python would read another name
    name = name.lstrip("_") or f"field{name}"
    if name[:1].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name


def parameter_name(wire: str) -> str:
    """Return `python_name(wire)`, with `_` added if a generated method uses the name itself."""
    name = python_name(wire)
    return f"{name}_" if name in _RESERVED_IN_METHODS else name


def class_name(accessor: tuple[str, ...], *, asynchronous: bool = False) -> str:
    """Return the class name of a resource: `("beta", "messages")` -> `BetaMessages`."""
    words = [word for step in accessor for word in step.split("_")]
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"Async{name}" if asynchronous else name


def relative_import(source: str, target: str) -> str:
    """Return `target` as a module of the same package names it in a relative import.

    `models.messages.batches`, `models.messages.content` -> `.content`. A target that is a package
    above the source becomes dots only.
    """
    package, wanted = source.split(".")[:-1], target.split(".") if target else []
    shared = 0
    for ours, theirs in zip(package, wanted, strict=False):
        if ours != theirs:
            break
        shared += 1
    return "." * (len(package) - shared + 1) + ".".join(wanted[shared:])
