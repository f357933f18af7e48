# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.skills.versions`. Skills: folders of instructions and files that Claude loads when a task
calls for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.requests.uploads.files import FileInput

    from ...models.skills import DeletedSkillVersion, SkillVersion


class SkillsVersions(Resource):
    """Skills: folders of instructions and files that Claude loads when a task calls for them.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.skills.versions"

    def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[SkillVersion]:
        """List the versions of a skill.

        `GET /v1/skills/{skill_id}/versions`. Options and errors: see `SkillsVersions`.

        Lists the versions of a skill. Results come in pages.

        Args:
            skill_id: Identifier of the skill.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            query={"limit": limit, "page": page},
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.SkillVersion], call)

    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput],
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Create a version of a skill.

        `POST /v1/skills/{skill_id}/versions`. Options and errors: see `SkillsVersions`.

        Creates a new version of a skill from a set of files.

        Args:
            skill_id: Identifier of the skill.
            files: Files of the new version, with their paths, among them the skill's `SKILL.md`.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new version.
        """
        call = Call(
            "POST",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            headers={"anthropic-workspace-id": workspace_id},
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
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /v1/skills/{skill_id}/versions/{version}`. Options and errors: see `SkillsVersions`.

        Deletes one version of a skill.

        Args:
            version: Identifier of the version to delete.
            skill_id: Identifier of the skill.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted version.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedSkillVersion, call)

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Get a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}`. Options and errors: see `SkillsVersions`.

        Gets one version of a skill, with its name and description but without its files.

        Args:
            version: Identifier of the version to get.
            skill_id: Identifier of the skill.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The version.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.SkillVersion, call)


class AsyncSkillsVersions(AsyncResource):
    """Asynchronous version of `SkillsVersions`."""

    _path = "client.skills.versions"

    @list_call
    async def list(
        self,
        skill_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[SkillVersion]:
        """List the versions of a skill.

        `GET /v1/skills/{skill_id}/versions`. Options and errors: see `SkillsVersions`.

        Lists the versions of a skill. Results come in pages.

        Args:
            skill_id: Identifier of the skill.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            query={"limit": limit, "page": page},
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.SkillVersion], call)

    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileInput],
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Create a version of a skill.

        `POST /v1/skills/{skill_id}/versions`. Options and errors: see `SkillsVersions`.

        Creates a new version of a skill from a set of files.

        Args:
            skill_id: Identifier of the skill.
            files: Files of the new version, with their paths, among them the skill's `SKILL.md`.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new version.
        """
        call = Call(
            "POST",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions",
            headers={"anthropic-workspace-id": workspace_id},
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
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        `DELETE /v1/skills/{skill_id}/versions/{version}`. Options and errors: see `SkillsVersions`.

        Deletes one version of a skill.

        Args:
            version: Identifier of the version to delete.
            skill_id: Identifier of the skill.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted version.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedSkillVersion, call)

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> SkillVersion:
        """Get a version of a skill.

        `GET /v1/skills/{skill_id}/versions/{version}`. Options and errors: see `SkillsVersions`.

        Gets one version of a skill, with its name and description but without its files.

        Args:
            version: Identifier of the version to get.
            skill_id: Identifier of the skill.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The version.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}/versions/{segment('version', version)}",
            headers={"anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.SkillVersion, call)
