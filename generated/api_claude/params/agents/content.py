# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Content of events: text, images, documents and rubrics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaManagedAgentsBase64DocumentSourceParam(TypedDict):
    """A document whose bytes the caller puts in the block itself, as base64."""

    data: str
    """The bytes of the document in base64; must not be empty."""
    media_type: str
    """MIME type of the document, such as `application/pdf`."""
    type: Literal["base64"]


class BetaManagedAgentsBase64ImageSourceParam(TypedDict):
    """An image whose bytes the caller puts in the block itself, as base64."""

    data: str
    """The bytes of the image in base64; must not be empty."""
    media_type: str
    """MIME type of the image, such as `image/png`."""
    type: Literal["base64"]


class BetaManagedAgentsFileDocumentSourceParam(TypedDict):
    """A document to take from a file that was uploaded beforehand."""

    file_id: str
    """Identifier of the file that holds the document."""
    type: Literal["file"]


class BetaManagedAgentsPlainTextDocumentSourceParam(TypedDict):
    """A document whose plain text the caller puts in the block itself."""

    data: str
    """Text of the document; must not be empty."""
    media_type: Literal["text/plain"]
    """MIME type of the document; always `text/plain`."""
    type: Literal["text"]


class BetaManagedAgentsURLDocumentSourceParam(TypedDict):
    """A document to fetch from a URL."""

    type: Literal["url"]
    url: str
    """Address of the document."""


BetaManagedAgentsDocumentBlockParamSource: TypeAlias = Union[
    BetaManagedAgentsBase64DocumentSourceParam,
    BetaManagedAgentsPlainTextDocumentSourceParam,
    BetaManagedAgentsURLDocumentSourceParam,
    BetaManagedAgentsFileDocumentSourceParam,
    "_models.BetaManagedAgentsBase64DocumentSource",
    "_models.BetaManagedAgentsPlainTextDocumentSource",
    "_models.BetaManagedAgentsURLDocumentSource",
    "_models.BetaManagedAgentsFileDocumentSource",
]
"""The content of a document to send: base64 bytes, plain text, a URL or an uploaded file; `type`
states which.
"""


class BetaManagedAgentsDocumentBlockParam(TypedDict):
    """A document to include in a message or a tool result."""

    source: BetaManagedAgentsDocumentBlockParamSource
    """Source of the content of the document: bytes, plain text, a URL or an uploaded file."""
    type: Literal["document"]
    context: NotRequired[str | None]
    """Background on the document that is not part of its content; null or left out for none."""
    title: NotRequired[str | None]
    """Title of the document; null or left out for none."""


class BetaManagedAgentsFileImageSourceParam(TypedDict):
    """An image to take from a file that was uploaded beforehand."""

    file_id: str
    """Identifier of the file that holds the image."""
    type: Literal["file"]


class BetaManagedAgentsFileRubricParams(TypedDict):
    """A rubric to take from a file that was uploaded beforehand."""

    file_id: str
    """Identifier of the file that holds the rubric."""
    type: Literal["file"]


class BetaManagedAgentsURLImageSourceParam(TypedDict):
    """An image to fetch from a URL."""

    type: Literal["url"]
    url: str
    """Address of the image."""


BetaManagedAgentsImageBlockParamSource: TypeAlias = Union[
    BetaManagedAgentsBase64ImageSourceParam,
    BetaManagedAgentsURLImageSourceParam,
    BetaManagedAgentsFileImageSourceParam,
    "_models.BetaManagedAgentsBase64ImageSource",
    "_models.BetaManagedAgentsURLImageSource",
    "_models.BetaManagedAgentsFileImageSource",
]
"""The content of an image to send: base64 bytes, a URL or an uploaded file; `type` states which."""


class BetaManagedAgentsImageBlockParam(TypedDict):
    """An image to include in a message or a tool result."""

    source: BetaManagedAgentsImageBlockParamSource
    """Source of the content of the image: bytes, a URL or an uploaded file."""
    type: Literal["image"]


class BetaManagedAgentsRedactedBlockParam(TypedDict):
    """A placeholder, within a message to send, for content that has been redacted; it carries
    nothing but its type.
    """

    type: Literal["redacted"]


class BetaManagedAgentsTextBlockParam(TypedDict):
    """A piece of text to include in a message or a tool result."""

    text: str
    """The text itself; must not be empty."""
    type: Literal["text"]


BetaManagedAgentsMessageContentParam: TypeAlias = Union[
    BetaManagedAgentsTextBlockParam,
    BetaManagedAgentsImageBlockParam,
    BetaManagedAgentsDocumentBlockParam,
    BetaManagedAgentsRedactedBlockParam,
    "_models.BetaManagedAgentsMessageContent",
]
"""One part of a message to send: text, an image, a document, or a placeholder for redacted
content.
"""


class BetaManagedAgentsTextRubricParams(TypedDict):
    """A rubric given as text."""

    content: str
    """Text of the rubric; at most 262144 characters."""
    type: Literal["text"]


BetaManagedAgentsRubricParams: TypeAlias = Union[
    BetaManagedAgentsFileRubricParams,
    BetaManagedAgentsTextRubricParams,
    "_models.BetaManagedAgentsRubric",
]
"""The criteria by which to evaluate an outcome, given as text or as an uploaded file."""


class BetaManagedAgentsSystemContentBlockParam(TypedDict):
    """A piece of text to include in a system message."""

    text: str
    """Text of this piece of the system message."""
    type: Literal["text"]


class BetaManagedAgentsSystemMessageEventParams(TypedDict):
    """A system message to send: instructions for the agent that do not come from the user."""

    content: Sequence[
        BetaManagedAgentsSystemContentBlockParam | _models.BetaManagedAgentsSystemContentBlock
    ]
    """The pieces of text that make up the message."""
    type: Literal["system.message"]


class BetaManagedAgentsUserDefineOutcomeEventParams(TypedDict):
    """An outcome to set for the agent: a goal, with a rubric for evaluating the work toward it."""

    description: str
    """What the agent is to achieve."""
    rubric: BetaManagedAgentsRubricParams
    """The criteria by which to evaluate the outcome."""
    type: Literal["user.define_outcome"]
    max_iterations: NotRequired[int | None]
    """How many iterations there may be of working toward the outcome and evaluating it; at most 20,
    the default is 3.
    """


class BetaManagedAgentsUserMessageEventParams(TypedDict):
    """A message to send to the agent as the user."""

    content: Sequence[BetaManagedAgentsMessageContentParam]
    """The parts of the message: text, images and documents, in order."""
    type: Literal["user.message"]


prepare(globals())
