"""`program`: the command `api-claude` with all its commands."""

from __future__ import annotations

from typing import Any

import click

from api_claude_runtime import __version__

from .commands.groups import Extras, TableGroup
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
  141  the reader of the output closed it
"""


_BATCHES = ("messages.batches", "beta.messages.batches")


def program(package: str) -> click.Group:
    """Return the command of the generated package with the name `package`."""
    table = Table(package)

    def batches() -> click.Command:
        return TableGroup(table, _BATCHES[0], extras, name="batches")

    def models(extras: Extras) -> click.Command:
        from .tasks.retiring import ModelsGroup

        return ModelsGroup(table, "models", extras)

    extras = Extras(
        {
            "": {
                "batches": ("Message batches, as in `messages batches`.", batches),
                "chat": ("Talk with a model in the terminal.", lambda: _chat(package)),
                "completion": ("Print the completion script of a shell.", lambda: _completion(top)),
                "doctor": ("Find out why calls of the API fail.", _doctor),
                "login": ("Show which credentials are set up.", _login),
                "logout": ("Remove the stored tokens of a profile.", _logout),
                "gather": ("Send a file of requests, several at a time.", lambda: _gather(package)),
            },
            **{accessor: _submit(package, accessor) for accessor in _BATCHES},
        },
        {"models": models},
    )

    top = TableGroup(table, "", extras, help=_HELP, name="api-claude", context_settings=_SETTINGS)
    click.version_option(__version__, message="%(version)s")(top)
    return top


_SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def _submit(package: str, accessor: str) -> dict[str, tuple[str, Any]]:
    def create() -> click.Command:
        from .tasks.submit import submit_command

        return submit_command(package, accessor)

    return {"submit": ("Submit a file of requests as message batches.", create)}


def _chat(package: str) -> click.Command:
    from .tasks.chat import chat_command

    return chat_command(package)


def _gather(package: str) -> click.Command:
    from .tasks.gather import gather_command

    return gather_command(package)


def _login() -> click.Command:
    from .tasks.login import login_group

    return login_group()


def _logout() -> click.Command:
    from .tasks.login import logout_command

    return logout_command()


def _doctor() -> click.Command:
    """Return the options of the command for shell completion; `entry` runs it without click."""
    options = [
        click.Option(["--timeout"], type=click.FLOAT),
        click.Option(["--json"], is_flag=True),
    ]
    return click.Command("doctor", params=[*options])


def _completion(program: click.Command) -> click.Command:
    from .tasks.completion import completion_command

    return completion_command(program)
