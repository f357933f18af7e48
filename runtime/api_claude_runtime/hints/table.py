"""`TABLE`: all hints, by kind of object. `docs/from-anthropic.md` is made from it."""

from __future__ import annotations

from . import arguments, objects
from .hint import Group
from .package_names import PACKAGE

TABLE = {
    "package": Group("Names of the package", "anthropic.", "", PACKAGE),
    "option": Group("Options of the client", "", "=", arguments.CLIENT_OPTIONS),
    "argument": Group("Arguments of methods", "", "=", arguments.CALL_ARGUMENTS),
    "client": Group("Attributes of clients", "client.", "", objects.CLIENT),
    "resource": Group(
        "Attributes of groups of endpoints", "client.messages.", "", objects.RESOURCE
    ),
    "error": Group("Attributes of errors", "error.", "", objects.ERROR),
    "model": Group("Attributes of all responses", "message.", "", objects.MODEL),
    "message": Group("Attributes of messages", "message.", "", objects.MESSAGE),
    "block": Group("Attributes of blocks", "block.", "", objects.BLOCK),
    "page": Group("Attributes of pages", "page.", "", objects.PAGE),
    "manager": Group("What `stream` returns", "client.messages.stream(...).", "", objects.MANAGER),
    "message_stream": Group("Attributes of message streams", "stream.", "", objects.MESSAGE_STREAM),
    "event_stream": Group("Attributes of other streams", "stream.", "", objects.EVENT_STREAM),
    "event": Group("Attributes of events", "event.", "", objects.EVENT),
    "event_type": Group("Types of events", "", "", objects.EVENT_TYPES),
    "download": Group("Attributes of downloads", "download.", "", objects.DOWNLOAD),
}
