# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Citations: where in a source a statement comes from."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class CitationCharLocationParam(TypedDict):
    """Character-range citation from an earlier response, sent back with its text."""

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None
    """Title of the cited document, at most 255 characters; null when it has none."""
    end_char_index: int
    """Character just after the passage's last one (exclusive end)."""
    start_char_index: int
    """Character of the document at which the passage starts, counted from 0."""
    type: Literal["char_location"]


class CitationContentBlockLocationParam(TypedDict):
    """Content-block citation from an earlier response, sent back with its text."""

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None
    """Title of the cited document, at most 255 characters; null when it has none."""
    end_block_index: int
    """Content block just after the passage's last one (exclusive end)."""
    start_block_index: int
    """Content block of the document at which the passage starts, counted from 0."""
    type: Literal["content_block_location"]


class CitationPageLocationParam(TypedDict):
    """Page-range citation from an earlier response, sent back with its text."""

    cited_text: str
    """Text of the cited passage."""
    document_index: int
    """Position of the cited document among the request's documents, counted from 0."""
    document_title: str | None
    """Title of the cited document, at most 255 characters; null when it has none."""
    end_page_number: int
    """Page just after the passage's last one (exclusive end)."""
    start_page_number: int
    """Page of the document at which the passage starts, counted from 1."""
    type: Literal["page_location"]


class CitationSearchResultLocationParam(TypedDict):
    """Search-result citation from an earlier response, sent back with its text."""

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
    title: str | None
    """Title of the search result; null when it has none."""
    type: Literal["search_result_location"]


class CitationWebSearchResultLocationParam(TypedDict):
    """Web-search citation from an earlier response, sent back with its text."""

    cited_text: str
    """Text of the cited passage."""
    encrypted_index: str
    """Opaque reference to the passage, exactly as returned."""
    title: str | None
    """Title of the web page, at most 512 characters; null when it has none."""
    type: Literal["web_search_result_location"]
    url: str
    """Address of the web page, at most 2048 characters."""


class CitationsConfigParam(TypedDict):
    """Citation settings of a document, search result or tool."""

    enabled: NotRequired[bool]
    """Whether the model may cite the content; null or absent means it may not."""


TextCitationParam: TypeAlias = Union[
    CitationCharLocationParam,
    CitationPageLocationParam,
    CitationContentBlockLocationParam,
    CitationWebSearchResultLocationParam,
    CitationSearchResultLocationParam,
    "_models.TextCitation",
]
"""Any citation that a request's text block can carry."""


prepare(globals())
