"""`completion`: prints the script that a shell needs to complete commands, and answers it."""

from __future__ import annotations

import os

import click
from click.shell_completion import get_completion_class, shell_complete

from api_claude_runtime.cli.exit_codes import OK

VARIABLE = "_API_CLAUDE_COMPLETE"
"""Set by the scripts when a shell asks for completions."""
SHELLS = ("bash", "zsh", "fish")
NAME = "api-claude"
SUMMARY = "Print the completion script of a shell."
_HELP = f"""{SUMMARY}

\b
bash:  eval "$(api-claude completion bash)"   in ~/.bashrc
zsh:   eval "$(api-claude completion zsh)"    in ~/.zshrc
fish:  api-claude completion fish | source    in ~/.config/fish/config.fish
"""


def completion_command(program: click.Command) -> click.Command:
    """Return the command for the commands of `program`."""

    def run(shell: str) -> int:
        found = get_completion_class(shell)
        assert found is not None  # click knows these shells
        click.echo(found(program, {}, NAME, VARIABLE).source())
        return OK

    shell = click.Argument(["shell"], type=click.Choice(SHELLS))
    return click.Command("completion", callback=run, params=[shell], help=_HELP, short_help=SUMMARY)


def complete(program: click.Command) -> int:
    """Answer a shell that asks for completions."""
    return shell_complete(program, {}, NAME, VARIABLE, os.environ[VARIABLE])
