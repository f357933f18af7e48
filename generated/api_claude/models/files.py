# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Files: uploaded once, then named by id in requests."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class BetaFileScope(APIModel):
    """The session that a file belongs to."""

    id: str
    """Identifier of the session."""
    type: Literal["session"]


class DeletedFile(APIModel):
    """A confirmation that a file was deleted."""

    id: str
    """Identifier of the deleted file."""
    type: Literal["file_deleted"] | None = None


class FileMetadata(APIModel):
    """The metadata of a file: what is known of it apart from its content."""

    id: str
    created_at: datetime
    """When the file was created."""
    filename: str
    """Name of the file, 1 to 500 characters."""
    mime_type: str
    """MIME type of the file, such as `application/pdf`."""
    size_bytes: int
    """Size of the content, in bytes."""
    type: Literal["file"]
    downloadable: bool | None = None
    """Whether the content can be downloaded; the default is false."""
    expires_at: datetime | None = None
    """When the file expires; null if it does not expire."""
    scope: BetaFileScope | None = None
    """What the file belongs to, such as a session; null or absent if it has no scope."""
