"""`SectionOption` and `SectionCommand`: a help text that shows options in sections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from api_claude_runtime.cli.output.printer import note

_SECTIONS = ("Parameters", "Request", "Output", "Connection")


class SectionOption(click.Option):
    """An option that the help shows in a section, such as "Output"."""

    def __init__(
        self,
        section: str,
        names: Sequence[str],
        text: str,
        *,
        kind: click.ParamType[Any] | None = None,
        several: bool = False,
        switch: bool = False,
        metavar: str | None = None,
        default: Any = None,
        without_value: str | None = None,
    ) -> None:
        self.section = section
        options: dict[str, Any] = {"help": text, "metavar": metavar}
        if several:
            options["multiple"] = True
        if default is not None:
            options |= {"default": default, "show_default": True}
        elif switch:
            options["default"] = None
        if without_value is not None:
            options |= {"is_flag": False, "flag_value": without_value}
        if switch:
            options["is_flag"] = True
        else:
            options["type"] = kind or click.STRING
        super().__init__(list(names), **options)


class SectionCommand(click.Command):
    """A command that runs a function with the values of its options.

    Args:
        name: The name of the command.
        run: Gets the values by name, and returns the exit code.
        options: Other arguments of `click.Command`.
    """

    def __init__(self, name: str, run: Callable[[dict[str, Any]], int], **options: Any) -> None:
        super().__init__(name, **options)
        self._run = run

    def invoke(self, ctx: click.Context) -> Any:
        if self.deprecated:
            note(f"{ctx.command_path} is deprecated: see its help")
        try:
            return self._run(dict(ctx.params))
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # the message then names the command for its help
            raise

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        write_sections(options, ctx, formatter)


def write_sections(
    options: Sequence[click.Option], ctx: click.Context, formatter: click.HelpFormatter
) -> None:
    """Write the options to a help text, each section with its title."""
    sections: Mapping[str, list[tuple[str, str]]] = {name: [] for name in _SECTIONS}
    for option in options:
        section = option.section if isinstance(option, SectionOption) else "Request"
        sections[section].append(option.get_help_record(ctx) or ("", ""))
    for name, rows in sections.items():
        if rows:
            with formatter.section(name):
                formatter.write_dl(rows)
