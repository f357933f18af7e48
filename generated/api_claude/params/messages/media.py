# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Images, documents and search results: the blocks and where their bytes come
from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class Base64ImageSourceParam(TypedDict):
    """Image sent inside the request."""

    data: str
    """Image bytes, base64-encoded."""
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """MIME type of the image."""
    type: Literal["base64"]


class Base64PDFSourceParam(TypedDict):
    """PDF sent inside the request."""

    data: str
    """PDF bytes, base64-encoded."""
    media_type: Literal["application/pdf"]
    """MIME type of the data, always `application/pdf`."""
    type: Literal["base64"]


class FileImageSourceParam(TypedDict):
    """Image uploaded through the Files API."""

    file_id: str
    """Identifier of the uploaded file."""
    type: Literal["file"]


class URLImageSourceParam(TypedDict):
    """Image that the API fetches."""

    type: Literal["url"]
    url: str
    """Address of the image."""


ImageBlockParamSource: TypeAlias = Union[
    Base64ImageSourceParam, URLImageSourceParam, FileImageSourceParam
]
"""Source of an image: inline data, a URL, or an uploaded file."""


class ImageBlockParam(TypedDict):
    """Image for the model to look at."""

    source: ImageBlockParamSource
    """The image's data, or where to get it."""
    type: Literal["image"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    transformations: NotRequired[_params.ImageTransformationsParam | None]
    """Changes the API may make to the image before the model sees it; null or absent leaves the
    default behaviour.
    """


ContentBlockSourceContentParam: TypeAlias = Union[
    "_params.TextBlockParam", ImageBlockParam, "_models.TextBlock"
]
"""A content block that a document can be made of."""


class ContentBlockSourceParam(TypedDict):
    """Document made of content blocks, which citations then refer to by index."""

    content: str | Sequence[ContentBlockSourceContentParam]
    """Content of the document, as a string or a list of text and image blocks."""
    type: Literal["content"]


class FileDocumentSourceParam(TypedDict):
    """Document uploaded through the Files API."""

    file_id: str
    """Identifier of the uploaded file."""
    type: Literal["file"]


class PlainTextSourceParam(TypedDict):
    """Plain text sent inside the request."""

    data: str
    """The text."""
    media_type: Literal["text/plain"]
    """MIME type of the data, always `text/plain`."""
    type: Literal["text"]


class URLPDFSourceParam(TypedDict):
    """PDF that the API fetches."""

    type: Literal["url"]
    url: str
    """Address of the PDF."""


DocumentBlockParamSource: TypeAlias = Union[
    Base64PDFSourceParam,
    PlainTextSourceParam,
    ContentBlockSourceParam,
    URLPDFSourceParam,
    FileDocumentSourceParam,
    "_models.Base64PDFSource",
    "_models.PlainTextSource",
]
"""Source of a document: inline PDF or text, content blocks, a URL, or an uploaded file."""


class DocumentBlockParam(TypedDict):
    """Document for the model to read."""

    source: DocumentBlockParamSource
    """The document's data, or where to get it."""
    type: Literal["document"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig | None]
    """Whether the model may cite the document; null or absent leaves citations off."""
    context: NotRequired[str | None]
    """Background about the document that the model sees but does not cite; null or absent gives
    none.
    """
    title: NotRequired[str | None]
    """Title of the document, at most 500 characters; null or absent gives none."""


class SearchResultBlockParam(TypedDict):
    """Search result supplied by the caller, which the model can cite."""

    content: Sequence[_params.TextBlockParam | _models.TextBlock]
    """Text of the result, split into blocks that citations refer to by index."""
    source: str
    """Source of the result, such as a URL."""
    title: str
    """Title of the result."""
    type: Literal["search_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Marks the end of a prompt-cache prefix at this block; null or absent sets no cache breakpoint
    here.
    """
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig]
    """Whether the model may cite the result; absent leaves citations off."""


prepare(globals())
