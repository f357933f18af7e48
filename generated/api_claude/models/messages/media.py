# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Images, documents and search results: the blocks and where their bytes come
from.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .citations import CitationsConfig


class Base64PDFSource(APIModel):
    """PDF returned inside the response."""

    data: str
    """PDF bytes, base64-encoded."""
    media_type: Literal["application/pdf"]
    """MIME type of the data, always `application/pdf`."""
    type: Literal["base64"]


class PlainTextSource(APIModel):
    """Plain text returned inside the response."""

    data: str
    """The text."""
    media_type: Literal["text/plain"]
    """MIME type of the data, always `text/plain`."""
    type: Literal["text"]


DocumentBlockSource: TypeAlias = Annotated[
    Base64PDFSource | PlainTextSource | Unknown, Open("type")
]
"""Data of a returned document: a PDF or plain text."""


class DocumentBlock(APIModel):
    """Document returned by a tool."""

    citations: CitationsConfig | None = None
    """Citation settings of the document; null when there are none."""
    source: DocumentBlockSource
    """The document's data."""
    title: str | None = None
    """Title of the document; null when it has none."""
    type: Literal["document"]
