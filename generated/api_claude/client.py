# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`Client` and `AsyncClient`: the runtime's clients with every group of endpoints on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.async_client import AsyncClient as AsyncRuntimeClient
from api_claude_runtime.client.sync_client import SyncClient as SyncRuntimeClient
from api_claude_runtime.errors.from_response import register_error_codes

if TYPE_CHECKING:
    from api_claude_runtime.reliability.health.client_health import AsyncHealth, Health

    from .resources.beta import AsyncBeta, Beta
    from .resources.files import AsyncFiles, Files
    from .resources.messages import AsyncMessages, Messages
    from .resources.models import AsyncModels, Models
    from .resources.organization import AsyncOrganization, Organization
    from .resources.skills import AsyncSkills, Skills
    from .resources.user_profiles import AsyncUserProfiles, UserProfiles

register_error_codes("api_claude.errors")


class Client(SyncRuntimeClient):
    __doc__ = SyncRuntimeClient.__doc__

    @cached_property
    def beta(self) -> Beta:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .resources.beta import Beta

        return Beta(self)

    @cached_property
    def files(self) -> Files:
        """Files: uploaded once, then named by id in requests."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages: create, count tokens; the conversation and the reply."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        """Models: which there are, and what each can do."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def organization(self) -> Organization:
        """The organization, and the roles of its members."""
        from .resources.organization import Organization

        return Organization(self)

    @cached_property
    def skills(self) -> Skills:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .resources.skills import Skills

        return Skills(self)

    @cached_property
    def user_profiles(self) -> UserProfiles:
        """User profiles: the end users on whose behalf requests are made."""
        from .resources.user_profiles import UserProfiles

        return UserProfiles(self)

    @cached_property
    def health(self) -> Health:
        """Health checks, made on request: `client.health.check()`."""
        from api_claude_runtime.reliability.health.client_health import Health

        made = Health(self._settings, self._policies, self._transport)
        # Threads that get here at the same time share one object, and one history.
        shared: Health = vars(self).setdefault("health", made)
        return shared


class AsyncClient(AsyncRuntimeClient):
    __doc__ = AsyncRuntimeClient.__doc__

    @cached_property
    def beta(self) -> AsyncBeta:
        """What needs an `anthropic-beta` header, or may come with one."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: uploaded once, then named by id in requests."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages: create, count tokens; the conversation and the reply."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Models: which there are, and what each can do."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization, and the roles of its members."""
        from .resources.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Skills: folders of instructions and files that Claude loads when a task calls for
        them.
        """
        from .resources.skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def user_profiles(self) -> AsyncUserProfiles:
        """User profiles: the end users on whose behalf requests are made."""
        from .resources.user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self)

    @cached_property
    def health(self) -> AsyncHealth:
        """Health checks, made on request: `await client.health.check()`."""
        from api_claude_runtime.reliability.health.client_health import AsyncHealth

        made = AsyncHealth(self._settings, self._policies, self._transport)
        # Threads that get here at the same time share one object, and one history.
        shared: AsyncHealth = vars(self).setdefault("health", made)
        return shared
