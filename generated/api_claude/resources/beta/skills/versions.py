# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.skills.versions`. Skills: folders of instructions and files that Claude loads when a
task calls for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.requests.uploads.files import FileInput
    from api_claude_runtime.streaming.downloads.async_download import AsyncDownload
    from api_claude_runtime.streaming.downloads.download import Download

    from ....models.skills import DeletedSkillVersion, SkillVersion
    from ....params.shared.shared import AnthropicBetaParam


class BetaSkillsVersions(Resource):
    """Skills: folders of instructions and files that Claude loads when a task calls for them.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.skills.versions"

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[SkillVersion]:
        """List the versions of a skill.

        `GET /v1/skills/{skill_id}/versions`. Options and errors: see `BetaSkillsVersions`.

        Lists the versions of a skill. Results come in pages.

        Args:
            skill_id: Identifier of the skill.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.SkillVersion], call)

    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Create a version of a skill.

        `POST /v1/skills/{skill_id}/versions`. Options and errors: see `BetaSkillsVersions`.

        Creates a new version of a skill from a set of files.

        Args:
            skill_id: Identifier of the skill.
            files: Files of the new version, with their paths, among them the skill's `SKILL.md`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new version.
        """
        call = Call(
            "POST",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={},
            files={"files[]": files},
            options=options,
        )
        return self._fetch(_models.SkillVersion, call)

    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /v1/skills/{skill_id}/versions/{version}`.
        Options and errors: see `BetaSkillsVersions`.

        Deletes one version of a skill.

        Args:
            version: Identifier of the version to delete.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted version.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedSkillVersion, call)

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Get a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}`.
        Options and errors: see `BetaSkillsVersions`.

        Gets one version of a skill, with its name and description but without its files.

        Args:
            version: Identifier of the version to get.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The version.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.SkillVersion, call)

    def download(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Download a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}/content`.
        Options and errors: see `BetaSkillsVersions`.

        Downloads the content of one version of a skill.

        Args:
            version: Identifier of the version to download.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The content of the version, not read yet: `read()`, `save(path)` and `chunks()` read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions"
            f"/{segment('version', version)}/content",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._download(call)


class AsyncBetaSkillsVersions(AsyncResource):
    """Asynchronous version of `BetaSkillsVersions`."""

    _path = "client.beta.skills.versions"

    @list_call
    async def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[SkillVersion]:
        """List the versions of a skill.

        `GET /v1/skills/{skill_id}/versions`. Options and errors: see `BetaSkillsVersions`.

        Lists the versions of a skill. Results come in pages.

        Args:
            skill_id: Identifier of the skill.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.SkillVersion], call)

    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Create a version of a skill.

        `POST /v1/skills/{skill_id}/versions`. Options and errors: see `BetaSkillsVersions`.

        Creates a new version of a skill from a set of files.

        Args:
            skill_id: Identifier of the skill.
            files: Files of the new version, with their paths, among them the skill's `SKILL.md`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new version.
        """
        call = Call(
            "POST",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={},
            files={"files[]": files},
            options=options,
        )
        return await self._fetch(_models.SkillVersion, call)

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /v1/skills/{skill_id}/versions/{version}`.
        Options and errors: see `BetaSkillsVersions`.

        Deletes one version of a skill.

        Args:
            version: Identifier of the version to delete.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted version.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedSkillVersion, call)

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Get a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}`.
        Options and errors: see `BetaSkillsVersions`.

        Gets one version of a skill, with its name and description but without its files.

        Args:
            version: Identifier of the version to get.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The version.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.SkillVersion, call)

    async def download(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """Download a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}/content`.
        Options and errors: see `BetaSkillsVersions`.

        Downloads the content of one version of a skill.

        Args:
            version: Identifier of the version to download.
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The content of the version, not read yet: `read()`, `save(path)` and `chunks()` read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions"
            f"/{segment('version', version)}/content",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._download(call)
