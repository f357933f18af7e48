# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Content of events: text, images, documents and rubrics."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsBase64DocumentSource(APIModel):
    """A document whose bytes are carried in the block itself, as base64."""

    data: str
    """The bytes of the document in base64."""
    media_type: str
    """MIME type of the document, such as `application/pdf`."""
    type: Literal["base64"]


class BetaManagedAgentsBase64ImageSource(APIModel):
    """An image whose bytes are carried in the block itself, as base64."""

    data: str
    """The bytes of the image in base64."""
    media_type: str
    """MIME type of the image, such as `image/png`."""
    type: Literal["base64"]


class BetaManagedAgentsFileDocumentSource(APIModel):
    """A document that was uploaded as a file beforehand."""

    file_id: str
    """Identifier of the file that holds the document."""
    type: Literal["file"]


class BetaManagedAgentsPlainTextDocumentSource(APIModel):
    """A document whose plain text is carried in the block itself."""

    data: str
    """Text of the document."""
    media_type: Literal["text/plain"]
    """MIME type of the document; always `text/plain`."""
    type: Literal["text"]


class BetaManagedAgentsURLDocumentSource(APIModel):
    """A document that is fetched from a URL."""

    type: Literal["url"]
    url: str
    """Address of the document."""


BetaManagedAgentsDocumentBlockSource: TypeAlias = Annotated[
    BetaManagedAgentsBase64DocumentSource
    | BetaManagedAgentsPlainTextDocumentSource
    | BetaManagedAgentsURLDocumentSource
    | BetaManagedAgentsFileDocumentSource
    | Unknown,
    Open("type"),
]
"""The content of a document: base64 bytes, plain text, a URL or an uploaded file; `type` states
which.
"""


class BetaManagedAgentsDocumentBlock(APIModel):
    """A document within a message or a tool result."""

    source: BetaManagedAgentsDocumentBlockSource
    """Source of the content of the document."""
    type: Literal["document"]
    context: str | None = None
    """Background on the document that is not part of its content; null if there is none."""
    title: str | None = None
    """Title of the document; null if it has none."""


class BetaManagedAgentsFileImageSource(APIModel):
    """An image that was uploaded as a file beforehand."""

    file_id: str
    """Identifier of the file that holds the image."""
    type: Literal["file"]


class BetaManagedAgentsFileRubric(APIModel):
    """A rubric kept in an uploaded file."""

    file_id: str
    """Identifier of the file that holds the rubric."""
    type: Literal["file"]


class BetaManagedAgentsURLImageSource(APIModel):
    """An image that is fetched from a URL."""

    type: Literal["url"]
    url: str
    """Address of the image."""


BetaManagedAgentsImageBlockSource: TypeAlias = Annotated[
    BetaManagedAgentsBase64ImageSource
    | BetaManagedAgentsURLImageSource
    | BetaManagedAgentsFileImageSource
    | Unknown,
    Open("type"),
]
"""The content of an image: base64 bytes, a URL or an uploaded file; `type` states which."""


class BetaManagedAgentsImageBlock(APIModel):
    """An image within a message or a tool result."""

    source: BetaManagedAgentsImageBlockSource
    """Source of the content of the image."""
    type: Literal["image"]


class BetaManagedAgentsRedactedBlock(APIModel):
    """A placeholder for content that has been redacted; it carries nothing but its type."""

    type: Literal["redacted"]


class BetaManagedAgentsTextBlock(APIModel):
    """A piece of text within a message or a tool result."""

    text: str
    """The text itself, never empty."""
    type: Literal["text"]


BetaManagedAgentsMessageContent: TypeAlias = Annotated[
    BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsRedactedBlock
    | Unknown,
    Open("type"),
]
"""One part of a message: text, an image, a document, or a placeholder for redacted content."""


class BetaManagedAgentsTextRubric(APIModel):
    """A rubric kept as text."""

    content: str
    """Text of the rubric."""
    type: Literal["text"]


BetaManagedAgentsRubric: TypeAlias = Annotated[
    BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric | Unknown, Open("type")
]
"""The criteria by which an outcome is evaluated, as text or as an uploaded file."""


class BetaManagedAgentsSystemContentBlock(APIModel):
    """A piece of text within a system message."""

    text: str
    """Text of this piece of the system message."""
    type: Literal["text"]
