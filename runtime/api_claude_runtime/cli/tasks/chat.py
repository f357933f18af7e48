"""`chat`: a conversation in the terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from api_claude_runtime.cli.client_options import ClientOptions
from api_claude_runtime.cli.commands.options import connection_options
from api_claude_runtime.cli.commands.sections import SectionCommand, SectionOption
from api_claude_runtime.cli.commands.value_types import OpenText
from api_claude_runtime.cli.exit_codes import OK
from api_claude_runtime.cli.table import Table

SUMMARY = "Talk with a model in the terminal."
_HELP = f"""{SUMMARY}

An answer is printed while it is written. Ctrl-C stops the answer; what was written of it stays in
the conversation. /exit or Ctrl-D ends the program, and /help lists the other commands.

Without --history, nothing is stored. With it, the conversation is read from the file if it exists,
and written to it after each answer.
"""


def chat_command(package: str) -> click.Command:
    """Return the command."""
    return SectionCommand(
        "chat",
        lambda values: _chat(package, values),
        help=_HELP,
        short_help=SUMMARY,
        params=[*_options(_models(package)), *connection_options()],
    )


def _models(package: str) -> tuple[str, ...]:
    """Return the known models, for shell completion."""
    row = Table(package).row("messages.create")
    parameters = row.parameters if row is not None else ()
    return next((each.values for each in parameters if each.name == "model"), ())


def _options(models: tuple[str, ...]) -> list[click.Option]:
    return [
        SectionOption(
            "Request", ["--model"], "Model that answers. [required]", kind=OpenText(models)
        ),
        SectionOption(
            "Request",
            ["--max-tokens"],
            "Upper limit of the tokens of an answer.",
            kind=click.IntRange(min=1),
            default=4096,
        ),
        SectionOption("Request", ["--system"], "System prompt."),
        SectionOption(
            "Request",
            ["--history"],
            "File of the conversation.",
            metavar="FILE",
            kind=click.Path(dir_okay=False, path_type=Path),
        ),
    ]


def _chat(package: str, values: dict[str, Any]) -> int:
    from .conversation import Chat

    connection = ClientOptions.taken_from(values)
    if not values["model"]:
        raise click.UsageError("missing: --model")
    with connection.client(package) as client:
        chat = Chat(
            client.messages.stream,
            {"model": values["model"], "max_tokens": values["max_tokens"]},
            values["history"],
            values["system"],
        )
        _converse(chat)
    return OK


def _converse(chat: Any) -> None:
    """Read turns until the end, and answer them."""
    is_terminal = sys.stdin.isatty()
    if is_terminal:
        _use_line_editing()
    while True:
        try:
            line = input("> " if is_terminal else "").strip()
        except EOFError:
            if is_terminal:
                sys.stdout.write("\n")  # so that the shell does not go on in this line
            return
        except KeyboardInterrupt:
            if not is_terminal:
                raise
            sys.stdout.write("\n")  # an empty line in place of what was typed
            continue
        if line in {"/exit", "/quit"}:
            return
        if line.startswith("/"):
            chat.command(line)
        elif line:
            chat.answer(line)


def _use_line_editing() -> None:
    """Let `input` edit lines, and recall those of this run. Nothing is stored."""
    try:
        import readline
    except ImportError:  # Windows has its own
        return
    readline.set_history_length(1000)
