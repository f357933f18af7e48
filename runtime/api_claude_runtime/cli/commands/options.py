"""The options that all commands of endpoints have in addition to the parameters of the method."""

from __future__ import annotations

from pathlib import Path

import click

from api_claude_runtime.cli.output.printer import FORMATS
from api_claude_runtime.cli.table import Row

from .file_completion import paths, paths_after_at
from .sections import SectionOption
from .value_types import OpenText


def request_options(row: Row) -> list[click.Option]:
    """Return the options for the contents of a request, and for what happens instead of sending."""
    section = "Request"
    found: list[click.Option] = [
        SectionOption(
            section,
            ["--json", "json_body"],
            "All parameters as one JSON object. Flags and NAME=VALUE replace fields of it.",
            kind=OpenText(complete=paths_after_at),
            metavar="JSON|@FILE|-",
        ),
        SectionOption(
            section,
            ["--set", "assignments"],
            "Set one field: a.b=1, a[0].b=x, a[]=x. The same as the argument NAME=VALUE.",
            several=True,
            metavar="NAME=VALUE",
        ),
        SectionOption(
            section,
            ["--extra", "extra"],
            "Send a field of the body that this version does not know.",
            several=True,
            metavar="NAME=VALUE",
        ),
        SectionOption(
            section,
            ["--header", "headers"],
            "Send a header, which may not be a credential.",
            several=True,
            metavar="'NAME: VALUE'",
        ),
        SectionOption(
            section,
            ["--beta", "betas"],
            "Name of a beta feature, for the header anthropic-beta.",
            several=True,
            metavar="NAME",
        ),
        SectionOption(section, ["--dry-run"], "Print the request and send nothing.", switch=True),
        SectionOption(
            section,
            ["--curl"],
            "Print the request as a curl command and send nothing.",
            switch=True,
        ),
        SectionOption(
            section,
            ["--check"],
            "Check the request first, and exit with 3 if the API would refuse it.",
            switch=True,
        ),
    ]
    return [*_message_options(), *found] if row.of in {"messages", "tokens"} else found


def _message_options() -> list[click.Option]:
    section = "Request"
    source = "PATH|URL|ID"
    return [
        SectionOption(
            section,
            ["--message", "messages"],
            "Add a message of the user, or of the role in front: 'assistant: Hello'.",
            several=True,
            metavar="TEXT",
        ),
        SectionOption(
            section,
            ["--image", "images"],
            "Add an image to the last message of the user.",
            several=True,
            kind=OpenText(complete=paths),
            metavar=source,
        ),
        SectionOption(
            section,
            ["--document", "documents"],
            "Add a PDF or a text to the last message of the user.",
            several=True,
            kind=OpenText(complete=paths),
            metavar=source,
        ),
    ]


def output_options(row: Row) -> list[click.Option]:
    """Return the options for what is printed."""
    section = "Output"
    found: list[click.Option] = [
        SectionOption(
            section,
            ["--format", "form"],
            "How to print. Default: json; for lists table in a terminal, else jsonl.",
            kind=click.Choice(FORMATS),
        ),
        SectionOption(
            section,
            ["--query"],
            "Print only this part of each value, a JMESPath expression.",
            metavar="JMESPATH",
        ),
        SectionOption(
            section, ["--verbose", "-v"], "Print each attempt and each wait to stderr.", switch=True
        ),
    ]
    if row.of == "messages":
        found += [
            SectionOption(section, ["--cost"], "Print what the call cost to stderr.", switch=True),
            SectionOption(
                section,
                ["--prices"],
                "JSON file for --cost: model to {input, output} for a million tokens.",
                kind=click.Path(exists=True, dir_okay=False, path_type=Path),
            ),
        ]
    if row.reply == "page":
        count = click.IntRange(min=1)
        found += [
            SectionOption(
                section,
                ["--limit", "limit"],
                "Print at most this number of items, from as many pages as necessary.",
                kind=count,
            ),
            SectionOption(section, ["--all", "everything"], "Print all items.", switch=True),
            SectionOption(
                section, ["--page-size"], "Items on a page, as sent to the API.", kind=count
            ),
        ]
    if row.reply == "file":
        found.append(
            SectionOption(
                section,
                ["--out"],
                "Where to save the file. A dash prints it.",
                metavar="FILE",
                kind=click.Path(dir_okay=False, allow_dash=True),
            )
        )
    return found


def connection_options() -> list[click.Option]:
    """Return the options of the client."""
    section = "Connection"
    return [
        SectionOption(
            section,
            ["--base-url"],
            "URL of the API. Default: $ANTHROPIC_BASE_URL, else the official one.",
            metavar="URL",
        ),
        SectionOption(
            section,
            ["--api-key-env"],
            "Environment variable with the key. Default: ANTHROPIC_API_KEY, then"
            " ANTHROPIC_AUTH_TOKEN.",
            metavar="NAME",
        ),
        SectionOption(
            section,
            ["--profile"],
            "Profile whose tokens are used instead of a key, as stored by `ant auth login`.",
            metavar="NAME",
        ),
        SectionOption(section, ["--timeout"], "Seconds for each wait for bytes.", kind=click.FLOAT),
        SectionOption(
            section,
            ["--deadline"],
            "Seconds for each whole call, with retries and the whole response.",
            kind=click.FLOAT,
        ),
        SectionOption(
            section,
            ["--retries"],
            "Retry up to this number of times after a failure that may pass.",
            kind=click.IntRange(min=0),
            default=0,
        ),
        SectionOption(
            section,
            ["--config-file"],
            "TOML or JSON file with settings and policies of the client.",
            kind=click.Path(exists=True, dir_okay=False, path_type=Path),
        ),
    ]
