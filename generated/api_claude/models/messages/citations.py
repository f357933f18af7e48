# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Citations: where in a source a statement comes from."""

from typing import Annotated, ClassVar, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, SendsNull, Unknown


class BetaCitationsConfigParam(APIModel):
    """Citation settings of a tool, as responses repeat its definition."""

    enabled: bool | None = None
    """Whether the model may cite what the tool brings; null or absent means it may not."""


class CitationCharLocation(SendsNull):
    """Citation of a character range in a plain-text document."""

    sent_as_null: ClassVar[tuple[str, ...]] = ("document_title",)

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None = None
    """Title of the cited document; null when it has none."""
    end_char_index: int
    """Character just after the passage's last one (exclusive end)."""
    file_id: str | None = None
    """Identifier of the uploaded file that the document comes from; null when it is not a file."""
    start_char_index: int
    """Character of the document at which the passage starts, counted from 0."""
    type: Literal["char_location"]


class CitationContentBlockLocation(SendsNull):
    """Citation of a range of content blocks in a document made of blocks."""

    sent_as_null: ClassVar[tuple[str, ...]] = ("document_title",)

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None = None
    """Title of the cited document; null when it has none."""
    end_block_index: int
    """Content block just after the passage's last one (exclusive end)."""
    file_id: str | None = None
    """Identifier of the uploaded file that the document comes from; null when it is not a file."""
    start_block_index: int
    """Content block of the document at which the passage starts, counted from 0."""
    type: Literal["content_block_location"]


class CitationPageLocation(SendsNull):
    """Citation of a page range in a PDF."""

    sent_as_null: ClassVar[tuple[str, ...]] = ("document_title",)

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None = None
    """Title of the cited document; null when it has none."""
    end_page_number: int
    """Page just after the passage's last one (exclusive end)."""
    file_id: str | None = None
    """Identifier of the uploaded file that the document comes from; null when it is not a file."""
    start_page_number: int
    """Page of the document at which the passage starts, counted from 1."""
    type: Literal["page_location"]


class CitationsConfig(APIModel):
    """Citation settings of a returned document."""

    enabled: bool
    """Whether the document can be cited."""


class CitationsSearchResultLocation(SendsNull):
    """Citation of content blocks in a search result supplied by the caller."""

    sent_as_null: ClassVar[tuple[str, ...]] = ("title",)

    cited_text: str
    """Text of the cited passage."""
    end_block_index: int
    """Content block just after the passage's last one (exclusive end)."""
    search_result_index: int
    """Position of the cited result among the request's search results, counted from 0."""
    source: str
    """Source of the search result, as given in the request."""
    start_block_index: int
    """Content block of the result at which the passage starts, counted from 0."""
    title: str | None = None
    """Title of the search result; null when it has none."""
    type: Literal["search_result_location"]


class CitationsWebSearchResultLocation(SendsNull):
    """Citation of a page found by web search."""

    sent_as_null: ClassVar[tuple[str, ...]] = ("title",)

    cited_text: str
    """Text of the cited passage."""
    encrypted_index: str
    """Opaque reference to the passage, to be sent back unchanged in later requests."""
    title: str | None = None
    """Title of the web page, at most 512 characters; null when it has none."""
    type: Literal["web_search_result_location"]
    url: str
    """Address of the web page."""


CitationsDeltaCitation: TypeAlias = Annotated[
    CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsWebSearchResultLocation
    | CitationsSearchResultLocation
    | Unknown,
    Open("type", hot=()),
]
"""Any citation that a streamed text block can receive."""


class CitationsDelta(APIModel):
    """A citation to append to the streamed text block."""

    citation: CitationsDeltaCitation
    """The citation to append to the block's `citations`."""
    type: Literal["citations_delta"]


TextCitation: TypeAlias = Annotated[
    CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsWebSearchResultLocation
    | CitationsSearchResultLocation
    | Unknown,
    Open("type", hot=()),
]
"""Any citation that a response's text block can carry."""
