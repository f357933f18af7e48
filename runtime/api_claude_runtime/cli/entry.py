"""`run`: the start of the commands `api-claude` and `python -m api_claude`."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude_runtime import __version__

from .exit_codes import BROKEN_PIPE, FAILED, INTERRUPTED, OK, USAGE

if TYPE_CHECKING:
    import click


_NO_CLICK = (
    'Error: this command requires the package click: pip install "api-claude[cli]"'
    " (only `doctor` works without it)"
)


def run(package: str, arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Nothing is raised.

    Args:
        package: The name of the generated package.
        arguments: The arguments of the command. Default: those of the process.
    """
    given = [*(sys.argv[1:] if arguments is None else arguments)]
    try:
        _replace_closed_streams()
        code = _code(package, given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return BROKEN_PIPE
    except OSError as error:  # such as a full disk
        what = error.filename or "the output"
        print(f"Error: {what} cannot be used: {error.strerror}", file=sys.stderr)  # noqa: T201 - a command prints
        _discard_output()
        return FAILED
    return code


def _code(package: str, given: list[str]) -> int:
    """Run a command and return its exit code."""
    if given == ["--version"]:
        print(__version__)  # noqa: T201 - a command prints
        return OK
    if given[:1] == ["doctor"]:
        return _doctor(package, given)
    try:
        import click
    except ImportError:
        print(_NO_CLICK, file=sys.stderr)  # noqa: T201 - as above
        return USAGE
    from api_claude_runtime.errors.base import ClaudeError

    try:
        return _run(package, given)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        _show_usage(error)
        return error.exit_code
    except ClaudeError as error:
        from .exit_codes import code_of
        from .output.failure import failure_line

        print(failure_line(error), file=sys.stderr)  # noqa: T201 - as above
        return code_of(error)


def _run(package: str, given: list[str]) -> int:
    from .program import program
    from .tasks.completion import VARIABLE, complete

    streams: tuple[Any, ...] = (sys.stdout, sys.stderr)
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # for terminals without UTF-8
    # Not `main` of click, which turns Ctrl-C and a closed pipe into errors of its own.
    command = program(package)
    if os.environ.get(VARIABLE):
        return complete(command) or OK
    with warnings.catch_warnings(), command.make_context(_name(package), given) as context:
        warnings.showwarning = _show_warning
        result: Any = command.invoke(context)
    return result if isinstance(result, int) else OK


def _show_warning(
    message: Warning | str, category: type[Warning], *_place: Any, **_more: Any
) -> None:
    """Print a warning as one line. It may quote a server, so control characters are escaped."""
    from .output.printer import note

    note(f"{category.__name__}: {' '.join(str(message).split())}")


def _name(package: str) -> str:
    is_module = Path(sys.argv[0]).name == "__main__.py"
    return f"python -m {package}" if is_module else "api-claude"


def _show_usage(error: click.ClickException) -> None:
    from api_claude_runtime.errors.printable import one_line

    context = getattr(error, "ctx", None)
    if context is not None and type(error).__name__ == "NoArgsIsHelpError":
        print(context.get_help(), file=sys.stderr)  # noqa: T201 - a command prints
        return
    message = one_line(error.format_message())
    hint = f"\nTry '{context.command_path} --help'." if context is not None else ""
    print(f"Error: {message}{hint}", file=sys.stderr)  # noqa: T201 - as above


def _replace_closed_streams() -> None:
    """Give the process the streams that were closed before its start, as with `>&-` in a shell.

    Python has `None` in place of them. They are empty, and discard what is written.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - until the end
            setattr(sys, name, stream)


def _discard_output() -> None:
    """Keep Python from writing to the closed pipe when it ends."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())


def _doctor(package: str, given: list[str]) -> int:
    """Run the one command that works without click, so that it helps before anything is set up."""
    import importlib

    from api_claude_runtime.helpers.diagnostics.command import main

    try:
        return main(importlib.import_module(f"{package}.client").Client, _name(package), given)
    except SystemExit as end:  # wrong usage, or the help
        return end.code if isinstance(end.code, int) else USAGE
