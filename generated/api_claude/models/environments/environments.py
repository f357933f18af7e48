# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Environments: where the tools of a session run, and the work queue of self-hosted
ones.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaLimitedNetwork(APIModel):
    """Networking of a container that can reach chosen hosts only."""

    allow_mcp_servers: bool
    """Whether the MCP servers of the agent can be reached besides the hosts in `allowed_hosts`."""
    allow_package_managers: bool
    """Whether the registries of package managers can be reached besides the hosts in
    `allowed_hosts`.
    """
    allowed_hosts: list[str]
    """Hosts that the container can reach."""
    type: Literal["limited"]


class BetaUnrestrictedNetwork(APIModel):
    """Networking of a container that can reach any host."""

    type: Literal["unrestricted"]


BetaCloudConfigNetworking: TypeAlias = Annotated[
    BetaUnrestrictedNetwork | BetaLimitedNetwork | Unknown, Open("type")
]
"""Which hosts a cloud container can reach: all of them (`unrestricted`) or chosen ones
(`limited`).
"""


class BetaPackages(APIModel):
    """Packages that are installed in a cloud container, by package manager."""

    apt: list[str]
    """Packages installed with `apt` (Debian and Ubuntu system packages)."""
    cargo: list[str]
    """Packages installed with `cargo` (Rust)."""
    gem: list[str]
    """Packages installed with `gem` (Ruby)."""
    go: list[str]
    """Packages installed with `go` (Go modules)."""
    npm: list[str]
    """Packages installed with `npm` (JavaScript)."""
    pip: list[str]
    """Packages installed with `pip` (Python)."""
    type: Literal["packages"] | None = None


class BetaCloudConfig(APIModel):
    """Configuration of an environment whose tools run in a container in Anthropic's cloud."""

    networking: BetaCloudConfigNetworking
    """Which hosts the container can reach."""
    packages: BetaPackages
    """Packages that are installed in the container."""
    type: Literal["cloud"]


class BetaSelfHostedConfig(APIModel):
    """Configuration of an environment whose tools run on workers of your own, which poll for
    work.
    """

    type: Literal["self_hosted"]


BetaEnvironmentConfig: TypeAlias = Annotated[
    BetaCloudConfig | BetaSelfHostedConfig | Unknown, Open("type")
]
"""Where the tools of an environment run: in a cloud container (`cloud`) or on self-hosted workers
(`self_hosted`).
"""


class BetaEnvironment(APIModel):
    """A place for the tools of sessions to run: a cloud container, or self-hosted workers that poll
    for work.
    """

    id: str
    archived_at: str | None = None
    """When the environment was archived; null when it is not archived."""
    config: BetaEnvironmentConfig
    """Where tools run and how: in a cloud container, or on self-hosted workers."""
    created_at: str
    description: str | None = None
    """What the environment is for; null or absent when it has no description."""
    metadata: dict[str, str]
    """Key-value pairs that the caller keeps with the environment."""
    name: str
    """Name of the environment for people to read."""
    type: Literal["environment"]
    updated_at: str
    scope: Literal["organization", "account"] | str | None = None
    """Owner of the environment: `organization` or `account`."""


class BetaEnvironmentDeleteResponse(APIModel):
    """Confirmation that an environment was deleted."""

    id: str
    """Identifier of the deleted environment."""
    type: Literal["environment_deleted"]
