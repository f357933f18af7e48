# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Telemetry destinations: where traces of requests are exported to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models

BetaTelemetryDestinationContentMode: TypeAlias = Literal["metadata_only", "content"]
"""What exported traces contain: `metadata_only` leaves out the content of requests and responses,
`content` includes it.
"""


class BetaTelemetryDestinationStateDisabledParams(TypedDict):
    """The choice to disable a telemetry destination, so that it is not exported to."""

    type: Literal["disabled"]


class BetaTelemetryDestinationStateEnabledParams(TypedDict):
    """The choice to enable a telemetry destination, so that it is exported to."""

    type: Literal["enabled"]


BetaTelemetryDestinationStateParams: TypeAlias = Union[
    BetaTelemetryDestinationStateEnabledParams,
    BetaTelemetryDestinationStateDisabledParams,
    "_models.BetaTelemetryDestinationState",
]
"""Whether a telemetry destination is to be enabled or disabled."""


class BetaTelemetryDestinationTracesParams(TypedDict):
    """How traces are to be exported to a telemetry destination."""

    content_mode: NotRequired[BetaTelemetryDestinationContentMode | None]
    """Whether exported traces are to include the content of requests and responses or only
    metadata.
    """
    enabled: NotRequired[bool]
    """Whether traces are to be exported; the default is true."""
    endpoint_url: NotRequired[str | None]
    """URL to export traces to, at most 2048 characters; null to use the `endpoint_url` of the
    destination.
    """
    max_content_bytes: NotRequired[int | None]
    """Limit on the size of exported content, in bytes; null to configure none."""


class BetaTelemetryDestinationWorkspacesAllParams(TypedDict):
    """The choice to export the telemetry of all workspaces."""

    type: Literal["all"]


class BetaTelemetryDestinationWorkspacesExcludeParams(TypedDict):
    """The choice to export the telemetry of all workspaces but those that are named."""

    type: Literal["exclude"]
    workspace_ids: NotRequired[Sequence[str]]
    """The identifiers of the workspaces to leave out."""


class BetaTelemetryDestinationWorkspacesIncludeParams(TypedDict):
    """The choice to export the telemetry of only the workspaces that are named."""

    type: Literal["include"]
    workspace_ids: NotRequired[Sequence[str]]
    """The identifiers of the workspaces to include."""


BetaTelemetryDestinationWorkspacesParams: TypeAlias = Union[
    BetaTelemetryDestinationWorkspacesAllParams,
    BetaTelemetryDestinationWorkspacesIncludeParams,
    BetaTelemetryDestinationWorkspacesExcludeParams,
    "_models.BetaTelemetryDestinationWorkspaces",
]
"""The workspaces whose telemetry is to be exported: `all`, only those named (`include`), or all but
those named (`exclude`).
"""


class OrganizationTelemetryDestinationCreateParams(TypedDict):
    """Body of `organization.telemetry_destinations.create`."""

    endpoint_url: str
    """URL of the OTLP endpoint to export to; at most 2048 characters."""
    workspaces: BetaTelemetryDestinationWorkspacesParams
    """The workspaces whose telemetry is to be exported."""
    display_name: NotRequired[str | None]
    """Name of the destination for people to read; 1 to 255 characters, null for none."""
    headers: NotRequired[Mapping[str, str]]
    """HTTP headers to send with each export, such as for authentication. Their values are never
    returned.
    """
    traces: NotRequired[
        BetaTelemetryDestinationTracesParams | _models.BetaTelemetryDestinationTraces
    ]
    """How traces are to be exported."""


class OrganizationTelemetryDestinationUpdateParams(TypedDict):
    """Body of `organization.telemetry_destinations.update`."""

    display_name: NotRequired[str | None]
    """New name of the destination for people to read; 1 to 255 characters, null for none."""
    endpoint_url: NotRequired[str]
    """New URL of the OTLP endpoint to export to."""
    headers: NotRequired[Mapping[str, str | None] | None]
    """Changes to the HTTP headers that are sent with each export: a name with a value is set, a
    name with null is removed, and names left out stay as they are.
    """
    state: NotRequired[BetaTelemetryDestinationStateParams]
    """Whether the destination is to be enabled or disabled."""
    traces: NotRequired[
        BetaTelemetryDestinationTracesParams | _models.BetaTelemetryDestinationTraces | None
    ]
    """How traces are to be exported from now on."""
    workspaces: NotRequired[BetaTelemetryDestinationWorkspacesParams]
    """The workspaces whose telemetry is to be exported from now on."""


prepare(globals())
