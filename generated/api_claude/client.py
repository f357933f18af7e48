# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`Client` and `AsyncClient`, with an attribute for each group of endpoints."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.async_client import AsyncClient as AsyncRuntimeClient
from api_claude_runtime.client.sync_client import SyncClient as SyncRuntimeClient
from api_claude_runtime.errors.from_response import register_error_codes

if TYPE_CHECKING:
    from api_claude_runtime.helpers.diagnostics.result import Diagnosis
    from api_claude_runtime.reliability.health.client_health import AsyncHealth, Health

    from .resources.beta import AsyncBeta, Beta
    from .resources.files import AsyncFiles, Files
    from .resources.messages import AsyncMessages, Messages
    from .resources.models import AsyncModels, Models
    from .resources.organization import AsyncOrganization, Organization
    from .resources.skills import AsyncSkills, Skills
    from .resources.user_profiles import AsyncUserProfiles, UserProfiles

register_error_codes(f"{__name__.rpartition('.')[0]}.errors")


class Client(SyncRuntimeClient):
    __doc__ = SyncRuntimeClient.__doc__

    @cached_property
    def beta(self) -> Beta:
        """Endpoints that require or accept an `anthropic-beta` header."""
        from .resources.beta import Beta

        return Beta(self)

    @cached_property
    def files(self) -> Files:
        """Files: uploaded once, then named by id in requests."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages: create and stream them, and count their tokens."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        """Models: those that are available, with their capabilities."""
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
        """Health checks of endpoints. Nothing is checked unless `check` or `watch` is called. A
        check sends one request through the client's transport. It bypasses policies and `on_event`
        and costs no tokens.
        """
        from api_claude_runtime.reliability.health.client_health import Health

        created = Health(lambda: self._settings, self._transport)
        # Threads that create it at the same time must share one object, and thus one history.
        shared: Health = vars(self).setdefault("health", created)
        return shared

    def diagnose(self, timeout: float = 5.0) -> Diagnosis:
        """Find out why calls fail: check the credential, the network and the API, in order.

        The checks are the credential and where it comes from, the proxy, DNS, a TCP connection, a
        TLS handshake, one request for a list of models, the clock, and what is left of the rate
        limits. A failed check is a line of the result and not an exception. No line contains the
        key.

        The list of models costs no tokens. It is sent once, without the policies and the `on_event`
        of the client. The other checks open connections of their own.

        Args:
            timeout: Seconds for each check. There are at most four that wait.

        Raises:
            ConfigurationError: `timeout` is not a number of seconds above 0.
        """
        from api_claude_runtime.helpers.diagnostics.doctor import diagnose

        return diagnose(self, timeout)


class AsyncClient(AsyncRuntimeClient):
    __doc__ = AsyncRuntimeClient.__doc__

    @cached_property
    def beta(self) -> AsyncBeta:
        """Endpoints that require or accept an `anthropic-beta` header."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: uploaded once, then named by id in requests."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages: create and stream them, and count their tokens."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Models: those that are available, with their capabilities."""
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
        """Health checks of endpoints. Nothing is checked unless `check` or `watch` is called. A
        check sends one request through the client's transport. It bypasses policies and `on_event`
        and costs no tokens.
        """
        from api_claude_runtime.reliability.health.client_health import AsyncHealth

        created = AsyncHealth(lambda: self._settings, self._transport)
        # Threads that create it at the same time must share one object, and thus one history.
        shared: AsyncHealth = vars(self).setdefault("health", created)
        return shared

    async def diagnose(self, timeout: float = 5.0) -> Diagnosis:
        """Find out why calls fail: check the credential, the network and the API, in order.

        The checks are the credential and where it comes from, the proxy, DNS, a TCP connection, a
        TLS handshake, one request for a list of models, the clock, and what is left of the rate
        limits. A failed check is a line of the result and not an exception. No line contains the
        key.

        The list of models costs no tokens. It is sent once, without the policies and the `on_event`
        of the client. The other checks open connections of their own.

        Args:
            timeout: Seconds for each check. There are at most four that wait.

        Raises:
            ConfigurationError: `timeout` is not a number of seconds above 0.
        """
        from api_claude_runtime.helpers.diagnostics.doctor import adiagnose

        return await adiagnose(self, timeout)
