# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.files`. Files: uploaded once, then named by id in requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.requests.uploads.files import FileInput
    from api_claude_runtime.streaming.downloads.async_download import AsyncDownload
    from api_claude_runtime.streaming.downloads.download import Download

    from ...models.files import DeletedFile, FileMetadata
    from ...params.shared.shared import AnthropicBetaParam


class BetaFiles(Resource):
    """Files: uploaded once, then named by id in requests.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.files"

    def list(
        self,
        *,
        ids: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        scope_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[FileMetadata]:
        """List files.

        `GET /v1/files`. Options and errors: see `BetaFiles`.

        Lists the files of the workspace. Results come in pages.

        Args:
            ids: Identifiers of the files to list, at most 100; null or absent does not narrow the
                list.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            scope_id: Identifier of a scope, such as a session, to list only the files that belong
                to it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of file metadata. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/files",
            query={"ids[]": ids, "limit": limit, "page": page, "scope_id": scope_id},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.FileMetadata], call)

    def upload(
        self,
        *,
        file: FileInput,
        expires_in_seconds: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """Upload a file.

        `POST /v1/files`. Options and errors: see `BetaFiles`.

        Uploads a file, which other requests can then refer to by its ID. Fails with the code
        `storage_quota_exceeded` if the storage quota has no room for it.

        Args:
            file: The file to upload.
            expires_in_seconds: Seconds until the file expires, 3600 (one hour) to 7776000 (90
                days); when absent, the caller asks for no expiry.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The metadata of the new file.
        """
        call = Call(
            "POST",
            "/v1/files",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={"expires_in_seconds": expires_in_seconds},
            files={"file": file},
            options=options,
        )
        return self._fetch(_models.FileMetadata, call)

    def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedFile:
        """Delete a file.

        `DELETE /v1/files/{file_id}`. Options and errors: see `BetaFiles`.

        Deletes a file, with its content.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted file.
        """
        call = Call(
            "DELETE",
            f"/v1/files/{segment('file_id', file_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedFile, call)

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """Get the metadata of a file.

        `GET /v1/files/{file_id}`. Options and errors: see `BetaFiles`.

        Gets the metadata of a file, such as its name, type and size, without its content.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The metadata of the file.
        """
        call = Call(
            "GET",
            f"/v1/files/{segment('file_id', file_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.FileMetadata, call)

    def download(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Download a file.

        `GET /v1/files/{file_id}/content`. Options and errors: see `BetaFiles`.

        Downloads the content of a file. Fails with the code `file_not_downloadable` if the file
        cannot be downloaded and with `file_expired` if it has expired.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The file, not read yet: `read()`, `save(path)` and `chunks()` read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/files/{segment('file_id', file_id)}/content",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._download(call)


class AsyncBetaFiles(AsyncResource):
    """Asynchronous version of `BetaFiles`."""

    _path = "client.beta.files"

    @list_call
    async def list(
        self,
        *,
        ids: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        scope_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[FileMetadata]:
        """List files.

        `GET /v1/files`. Options and errors: see `BetaFiles`.

        Lists the files of the workspace. Results come in pages.

        Args:
            ids: Identifiers of the files to list, at most 100; null or absent does not narrow the
                list.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            scope_id: Identifier of a scope, such as a session, to list only the files that belong
                to it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of file metadata. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/files",
            query={"ids[]": ids, "limit": limit, "page": page, "scope_id": scope_id},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.FileMetadata], call)

    async def upload(
        self,
        *,
        file: FileInput,
        expires_in_seconds: int | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """Upload a file.

        `POST /v1/files`. Options and errors: see `BetaFiles`.

        Uploads a file, which other requests can then refer to by its ID. Fails with the code
        `storage_quota_exceeded` if the storage quota has no room for it.

        Args:
            file: The file to upload.
            expires_in_seconds: Seconds until the file expires, 3600 (one hour) to 7776000 (90
                days); when absent, the caller asks for no expiry.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The metadata of the new file.
        """
        call = Call(
            "POST",
            "/v1/files",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={"expires_in_seconds": expires_in_seconds},
            files={"file": file},
            options=options,
        )
        return await self._fetch(_models.FileMetadata, call)

    async def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedFile:
        """Delete a file.

        `DELETE /v1/files/{file_id}`. Options and errors: see `BetaFiles`.

        Deletes a file, with its content.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted file.
        """
        call = Call(
            "DELETE",
            f"/v1/files/{segment('file_id', file_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedFile, call)

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """Get the metadata of a file.

        `GET /v1/files/{file_id}`. Options and errors: see `BetaFiles`.

        Gets the metadata of a file, such as its name, type and size, without its content.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The metadata of the file.
        """
        call = Call(
            "GET",
            f"/v1/files/{segment('file_id', file_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.FileMetadata, call)

    async def download(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """Download a file.

        `GET /v1/files/{file_id}/content`. Options and errors: see `BetaFiles`.

        Downloads the content of a file. Fails with the code `file_not_downloadable` if the file
        cannot be downloaded and with `file_expired` if it has expired.

        Args:
            file_id: Identifier of the file.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The file, not read yet: `read()`, `save(path)` and `chunks()` read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/files/{segment('file_id', file_id)}/content",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._download(call)
