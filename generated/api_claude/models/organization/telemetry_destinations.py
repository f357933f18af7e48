# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Telemetry destinations: where traces of requests are exported to."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaDeletedTelemetryDestination(APIModel):
    """A confirmation that a telemetry destination was deleted."""

    id: str
    """The identifier of the deleted telemetry destination."""
    type: Literal["telemetry_destination_deleted"]


class BetaDeletedTelemetryDestinationWorkspace(APIModel):
    """A confirmation that a workspace was taken off the list of a telemetry destination."""

    telemetry_destination_id: str
    """The identifier of the telemetry destination."""
    type: Literal["telemetry_destination_workspace_deleted"]
    workspace_id: str
    """The identifier of the removed workspace."""


class BetaTelemetryDestinationDeliveryHealth(APIModel):
    """How recent deliveries to a telemetry destination went."""

    last_error: str | None = None
    """What went wrong in the last delivery that failed; null if none is recorded."""
    last_error_at: datetime | None = None
    """When a delivery last failed; null if no failure is recorded."""
    last_success_at: datetime | None = None
    """When a delivery last succeeded; null if no success is recorded."""


class BetaTelemetryDestinationDisabledReasonCaller(APIModel):
    """The reason of a telemetry destination that was disabled on request, through the API."""

    type: Literal["caller"]


class BetaTelemetryDestinationDisabledReasonInvalidAddress(APIModel):
    """The reason of a telemetry destination that was disabled because its endpoint has an address
    that cannot be used. Correct the URL of the endpoint before enabling it again.
    """

    type: Literal["invalid_address"]


class BetaTelemetryDestinationDisabledReasonRedirect(APIModel):
    """The reason of a telemetry destination that was disabled because its endpoint answered with a
    redirect. Give the final URL of the endpoint before enabling it again.
    """

    type: Literal["redirect"]


class BetaTelemetryDestinationDisabledReasonSustainedFailure(APIModel):
    """The reason of a telemetry destination that was disabled because deliveries kept failing. The
    `delivery_health` of the destination holds the last error.
    """

    type: Literal["sustained_failure"]


BetaTelemetryDestinationDisabledReason: TypeAlias = Annotated[
    BetaTelemetryDestinationDisabledReasonCaller
    | BetaTelemetryDestinationDisabledReasonSustainedFailure
    | BetaTelemetryDestinationDisabledReasonInvalidAddress
    | BetaTelemetryDestinationDisabledReasonRedirect
    | Unknown,
    Open("type"),
]
"""Why a telemetry destination is disabled: on request (`caller`), because deliveries kept failing
(`sustained_failure`), because the endpoint has an address that cannot be used (`invalid_address`),
or because it redirects (`redirect`).
"""


class BetaTelemetryDestinationStateDisabled(APIModel):
    """The state of a telemetry destination that is not exported to."""

    reason: BetaTelemetryDestinationDisabledReason
    """Why the destination is disabled."""
    type: Literal["disabled"]


class BetaTelemetryDestinationStateEnabled(APIModel):
    """The state of a telemetry destination that is exported to."""

    type: Literal["enabled"]


BetaTelemetryDestinationState: TypeAlias = Annotated[
    BetaTelemetryDestinationStateEnabled | BetaTelemetryDestinationStateDisabled | Unknown,
    Open("type"),
]
"""Whether a telemetry destination is enabled or disabled."""


BetaTelemetryDestinationContentMode: TypeAlias = Literal["metadata_only", "content"] | str
"""What exported traces contain: `metadata_only` leaves out the content of requests and responses,
`content` includes it.
"""


class BetaTelemetryDestinationTraces(APIModel):
    """How traces are exported to a telemetry destination."""

    content_mode: BetaTelemetryDestinationContentMode
    """Whether exported traces include the content of requests and responses or only metadata."""
    enabled: bool
    """Whether traces are exported."""
    endpoint_url: str | None = None
    """URL that traces are exported to; null if the `endpoint_url` of the destination is used."""
    max_content_bytes: int | None = None
    """Limit on the size of exported content, in bytes; null if none is configured."""


class BetaTelemetryDestinationWorkspacesAll(APIModel):
    """The selection of all workspaces."""

    type: Literal["all"]


class BetaTelemetryDestinationWorkspacesExclude(APIModel):
    """The selection of all workspaces but those that are named for the telemetry destination. They
    are listed separately.
    """

    type: Literal["exclude"]


class BetaTelemetryDestinationWorkspacesInclude(APIModel):
    """The selection of only the workspaces that are named for the telemetry destination. They are
    listed separately.
    """

    type: Literal["include"]


BetaTelemetryDestinationWorkspaces: TypeAlias = Annotated[
    BetaTelemetryDestinationWorkspacesAll
    | BetaTelemetryDestinationWorkspacesInclude
    | BetaTelemetryDestinationWorkspacesExclude
    | Unknown,
    Open("type"),
]
"""The workspaces whose telemetry is exported: `all`, only those named (`include`), or all but those
named (`exclude`).
"""


class BetaTelemetryDestination(APIModel):
    """A destination to which telemetry of workspaces is exported over OTLP."""

    id: str
    created_at: datetime
    delivery_health: BetaTelemetryDestinationDeliveryHealth
    """How recent deliveries to the destination went."""
    display_name: str | None = None
    """Name of the destination for people to read; null if it has none."""
    endpoint_url: str
    """URL of the OTLP endpoint that is exported to."""
    header_names: list[str]
    """The names of the HTTP headers that are sent with each export. Their values are not
    returned.
    """
    state: BetaTelemetryDestinationState
    """Whether the destination is enabled and, if not, why."""
    traces: BetaTelemetryDestinationTraces
    """How traces are exported."""
    type: Literal["telemetry_destination"]
    updated_at: datetime
    workspaces: BetaTelemetryDestinationWorkspaces
    """The workspaces whose telemetry is exported."""


class BetaTelemetryDestinationTestFailure(APIModel):
    """The result of a test delivery that failed."""

    error: str
    """What went wrong."""
    type: Literal["failure"]


class BetaTelemetryDestinationTestSuccess(APIModel):
    """The result of a test delivery that succeeded."""

    type: Literal["success"]


BetaTelemetryDestinationTestResult: TypeAlias = Annotated[
    BetaTelemetryDestinationTestSuccess | BetaTelemetryDestinationTestFailure | Unknown,
    Open("type"),
]
"""The success or failure of a test delivery to a telemetry destination."""


class BetaTelemetryDestinationTestResponse(APIModel):
    """The outcome of testing a telemetry destination."""

    result: BetaTelemetryDestinationTestResult
    """Whether the test delivery succeeded and, if not, why."""
    type: Literal["telemetry_destination_test"]


class BetaTelemetryDestinationWorkspace(APIModel):
    """A workspace that is named for a telemetry destination, to be included or to be left out."""

    created_at: datetime
    """When the workspace was added to the destination."""
    telemetry_destination_id: str
    """The identifier of the telemetry destination."""
    type: Literal["telemetry_destination_workspace"]
    workspace_id: str
    """The identifier of the workspace."""
