# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Environments: where the tools of a session run, and the work queue of self-hosted
ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaLimitedNetworkParams(TypedDict):
    """Networking to set for a container that is to reach chosen hosts only."""

    type: Literal["limited"]
    allow_mcp_servers: NotRequired[bool | None]
    """Whether to let the container reach the MCP servers of the agent besides the hosts in
    `allowed_hosts`; the default is false.
    """
    allow_package_managers: NotRequired[bool | None]
    """Whether to let the container reach the registries of package managers besides the hosts in
    `allowed_hosts`; the default is false.
    """
    allowed_hosts: NotRequired[Sequence[str] | None]
    """Hosts to let the container reach."""


class BetaUnrestrictedNetworkParam(TypedDict):
    """Networking to set for a container that is to reach any host."""

    type: Literal["unrestricted"]


BetaCloudConfigParamsNetworking: TypeAlias = Union[
    BetaUnrestrictedNetworkParam,
    BetaLimitedNetworkParams,
    "_models.BetaUnrestrictedNetwork",
    "_models.BetaLimitedNetwork",
]
"""Which hosts to let a cloud container reach: all of them (`unrestricted`) or chosen ones
(`limited`).
"""


class BetaPackagesParams(TypedDict):
    """Packages to install in a cloud container, by package manager."""

    apt: NotRequired[Sequence[str] | None]
    """Packages to install with `apt` (Debian and Ubuntu system packages)."""
    cargo: NotRequired[Sequence[str] | None]
    """Packages to install with `cargo` (Rust)."""
    gem: NotRequired[Sequence[str] | None]
    """Packages to install with `gem` (Ruby)."""
    go: NotRequired[Sequence[str] | None]
    """Packages to install with `go` (Go modules)."""
    npm: NotRequired[Sequence[str] | None]
    """Packages to install with `npm` (JavaScript)."""
    pip: NotRequired[Sequence[str] | None]
    """Packages to install with `pip` (Python)."""
    type: NotRequired[Literal["packages"]]


class BetaCloudConfigParams(TypedDict):
    """Configuration to set for an environment whose tools run in a container in Anthropic's
    cloud.
    """

    type: Literal["cloud"]
    networking: NotRequired[BetaCloudConfigParamsNetworking | None]
    """Which hosts the container can reach."""
    packages: NotRequired[BetaPackagesParams | _models.BetaPackages | None]
    """Packages to install in the container."""


class BetaSelfHostedConfigParams(TypedDict):
    """Configuration to set for an environment whose tools run on workers of your own, which poll
    for work.
    """

    type: Literal["self_hosted"]


BetaEnvironmentConfigParams: TypeAlias = Union[
    BetaCloudConfigParams, BetaSelfHostedConfigParams, "_models.BetaEnvironmentConfig"
]
"""Where to run the tools of an environment: in a cloud container (`cloud`) or on self-hosted
workers (`self_hosted`).
"""


class EnvironmentCreateParams(TypedDict):
    """Body of `environments.create`."""

    name: str
    """Name of the environment for people to read, 1 to 256 characters."""
    config: NotRequired[BetaEnvironmentConfigParams | None]
    """Where tools run and how: in a cloud container, or on self-hosted workers."""
    description: NotRequired[str | None]
    """What the environment is for, at most 1024 characters."""
    metadata: NotRequired[Mapping[str, str]]
    """Key-value pairs of your own to keep with the environment."""
    scope: NotRequired[Literal["organization", "account"] | None]
    """Owner of the environment: `organization` or `account`."""


class EnvironmentUpdateParams(TypedDict):
    """Body of `environments.update`."""

    config: NotRequired[BetaEnvironmentConfigParams | None]
    """New configuration, of the same type (`cloud` or `self_hosted`) as the present one."""
    description: NotRequired[str | None]
    """What the environment is for, at most 1024 characters."""
    metadata: NotRequired[Mapping[str, str | None]]
    """Key-value pairs of your own to keep with the environment."""
    name: NotRequired[str | None]
    """New name of the environment for people to read, 1 to 256 characters."""
    scope: NotRequired[Literal["organization", "account"] | None]
    """Owner of the environment: `organization` or `account`."""


prepare(globals())
