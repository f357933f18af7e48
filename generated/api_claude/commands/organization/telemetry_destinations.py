# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Telemetry destinations: where traces of requests are
exported to.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.telemetry_destinations.list": {
        "parameters": [
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
            (
                "workspace_ids",
                "string[]",
                "",
                "Return only destinations that are for these workspaces",
            ),
        ],
        "text": "Lists the organization's telemetry destinations, page by page.",
        "reply": "page",
        "most": 1000,
    },
    "organization.telemetry_destinations.create": {
        "parameters": [
            ("endpoint_url", "string", "!", "URL of the OTLP endpoint to export to"),
            ("workspaces", "json", "!", "The workspaces whose telemetry is to be exported"),
            ("display_name", "string", "", "Name of the destination for people to read"),
            (
                "headers",
                "json",
                "",
                "HTTP headers to send with each export, such as for authentication",
            ),
            ("traces", "json", "", "How traces are to be exported"),
        ],
        "text": "Creates a destination to which telemetry of the chosen workspaces is exported over OTLP. The values of its headers can be replaced later but not read back.",
    },
    "organization.telemetry_destinations.delete": {
        "parameters": [("destination_id", "string", "!/", "Identifier of the destination")],
        "text": "Deletes a telemetry destination, which ends the export to it. To only pause the export, update its `state` instead.",
    },
    "organization.telemetry_destinations.retrieve": {
        "parameters": [("destination_id", "string", "!/", "Identifier of the destination")],
        "text": "Retrieves a telemetry destination by its ID, with its state and the health of its deliveries.",
    },
    "organization.telemetry_destinations.update": {
        "parameters": [
            ("destination_id", "string", "!/", "Identifier of the destination"),
            ("display_name", "string", "", "New name of the destination for people to read"),
            ("endpoint_url", "string", "", "New URL of the OTLP endpoint to export to"),
            ("headers", "json", "", "Changes to the HTTP headers that are sent with each export"),
            ("state", "json", "", "Whether the destination is to be enabled or disabled"),
            ("traces", "json", "", "How traces are to be exported from now on"),
            (
                "workspaces",
                "json",
                "",
                "The workspaces whose telemetry is to be exported from now on",
            ),
        ],
        "text": "Updates a telemetry destination, for example to disable it or to enable it again. Fields left out stay as they are.",
    },
    "organization.telemetry_destinations.test": {
        "parameters": [("destination_id", "string", "!/", "Identifier of the destination")],
        "text": "Tries out the delivery to a telemetry destination. If the delivery fails, the `result` reports it.",
    },
    "organization.telemetry_destinations.workspaces.list": {
        "parameters": [
            ("destination_id", "string", "!/", "Identifier of the destination"),
            ("limit", "integer", "", "Largest number of items on a page, from 1 to 1000"),
            ("page", "string", "", "Cursor of the page to get"),
        ],
        "text": "Lists the workspaces that are named for a telemetry destination, page by page. The `workspaces` of the destination states whether they are the ones included or the ones left out.",
        "reply": "page",
        "most": 1000,
    },
    "organization.telemetry_destinations.workspaces.remove": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("destination_id", "string", "!/", "Identifier of the destination"),
        ],
        "text": "Takes a workspace off the list of workspaces that are named for a telemetry destination. The workspace itself is not touched.",
    },
    "organization.telemetry_destinations.workspaces.add": {
        "parameters": [
            ("workspace_id", "string", "!/", "Identifier of the workspace"),
            ("destination_id", "string", "!/", "Identifier of the destination"),
        ],
        "text": "Adds a workspace to the list of workspaces that are named for a telemetry destination.",
    },
}
