# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.skills`. Skills: folders of instructions and files that Claude loads when a task
calls for them.
"""

from __future__ import annotations

from functools import cached_property
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

    from ....models.skills import DeletedSkill, Skill
    from ....params.shared.shared import AnthropicBetaParam
    from .versions import AsyncBetaSkillsVersions, BetaSkillsVersions


class BetaSkills(Resource):
    """Skills: folders of instructions and files that Claude loads when a task calls for them.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.skills"

    @cached_property
    def versions(self) -> BetaSkillsVersions:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .versions import BetaSkillsVersions

        return BetaSkillsVersions(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        source: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[Skill]:
        """List skills.

        `GET /v1/skills`. Options and errors: see `BetaSkills`.

        Lists the skills that the caller can use, of its own and from other sources. Results come in
        pages.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            source: Source that the listed skills must have, such as `custom` or `anthropic`; null
                or absent lists skills of every source.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of skills. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/skills",
            query={"limit": limit, "page": page, "source": source},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.Skill], call)

    def create(
        self,
        *,
        files: Sequence[FileInput],
        display_name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Skill:
        """Create a skill.

        `POST /v1/skills`. Options and errors: see `BetaSkills`.

        Creates a custom skill from a set of files, which become its first version.

        Args:
            files: Files of the first version, with their paths, among them the skill's `SKILL.md`.
            display_name: Name to show for the skill, at most 255 characters; null or absent gives
                none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new skill.
        """
        call = Call(
            "POST",
            "/v1/skills",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={"display_name": display_name},
            files={"files[]": files},
            options=options,
        )
        return self._fetch(_models.Skill, call)

    def delete(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkill:
        """Delete a skill.

        `DELETE /v1/skills/{skill_id}`. Options and errors: see `BetaSkills`.

        Deletes a custom skill.

        Args:
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted skill.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.DeletedSkill, call)

    def retrieve(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Skill:
        """Get a skill.

        `GET /v1/skills/{skill_id}`. Options and errors: see `BetaSkills`.

        Gets a skill, with its source and its latest version.

        Args:
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The skill.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return self._fetch(_models.Skill, call)


class AsyncBetaSkills(AsyncResource):
    """Asynchronous version of `BetaSkills`."""

    _path = "client.beta.skills"

    @cached_property
    def versions(self) -> AsyncBetaSkillsVersions:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .versions import AsyncBetaSkillsVersions

        return AsyncBetaSkillsVersions(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        source: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[Skill]:
        """List skills.

        `GET /v1/skills`. Options and errors: see `BetaSkills`.

        Lists the skills that the caller can use, of its own and from other sources. Results come in
        pages.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            source: Source that the listed skills must have, such as `custom` or `anthropic`; null
                or absent lists skills of every source.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of skills. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/skills",
            query={"limit": limit, "page": page, "source": source},
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.Skill], call)

    async def create(
        self,
        *,
        files: Sequence[FileInput],
        display_name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Skill:
        """Create a skill.

        `POST /v1/skills`. Options and errors: see `BetaSkills`.

        Creates a custom skill from a set of files, which become its first version.

        Args:
            files: Files of the first version, with their paths, among them the skill's `SKILL.md`.
            display_name: Name to show for the skill, at most 255 characters; null or absent gives
                none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new skill.
        """
        call = Call(
            "POST",
            "/v1/skills",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            body={"display_name": display_name},
            files={"files[]": files},
            options=options,
        )
        return await self._fetch(_models.Skill, call)

    async def delete(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> DeletedSkill:
        """Delete a skill.

        `DELETE /v1/skills/{skill_id}`. Options and errors: see `BetaSkills`.

        Deletes a custom skill.

        Args:
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The identifier of the deleted skill.
        """
        call = Call(
            "DELETE",
            f"/v1/skills/{segment('skill_id', skill_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.DeletedSkill, call)

    async def retrieve(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Skill:
        """Get a skill.

        `GET /v1/skills/{skill_id}`. Options and errors: see `BetaSkills`.

        Gets a skill, with its source and its latest version.

        Args:
            skill_id: Identifier of the skill.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The skill.
        """
        call = Call(
            "GET",
            f"/v1/skills/{segment('skill_id', skill_id)}",
            headers={"anthropic-beta": joined(betas), "anthropic-workspace-id": workspace_id},
            options=options,
        )
        return await self._fetch(_models.Skill, call)
