# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Files: uploaded once, then named by id in requests."""

from __future__ import annotations

from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare
from api_claude_runtime.requests.uploads.files import FileInput


class FileUploadParams(TypedDict):
    """Body of `files.upload`."""

    file: FileInput
    """The file to upload."""
    expires_in_seconds: NotRequired[int]
    """Seconds until the file expires, 3600 (one hour) to 7776000 (90 days); when absent, the caller
    asks for no expiry.
    """


prepare(globals())
