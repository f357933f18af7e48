"""`program`: the command `api-claude` with all its commands."""

from __future__ import annotations

from typing import Any

import click

from api_claude_runtime import __version__

from .commands.groups import TableGroup
from .table import Table

_HELP = """Call Anthropic's Claude API from the command line.

There is a command for each endpoint. The key is read from ANTHROPIC_API_KEY. Results go to stdout,
everything else to stderr.

\b
Exit codes:
  0    success
  1    the API or the connection returned an error
  2    the command, its configuration or the key is wrong
  3    the request was refused before it was sent
  130  interrupted
"""


def program(package: str) -> click.Group:
    """Return the command of the generated package with the name `package`."""
    table = Table(package)
    more = {"doctor": ("Find out why calls of the API fail.", _doctor)}
    top = TableGroup(table, "", more, help=_HELP, name="api-claude", context_settings=_SETTINGS)
    click.version_option(__version__, message="%(version)s")(top)
    return top


_SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def _doctor() -> click.Command:
    """Return a command for the help. `entry.run` runs `doctor` itself, without click."""
    return click.Command("doctor")
