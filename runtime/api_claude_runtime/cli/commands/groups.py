"""`TableGroup`: a group of commands, such as `messages` or `beta sessions`.

The commands in it are looked up by name. Lists of names, for the help and for shell completion,
come from the table, and no command is created for them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from api_claude_runtime.cli.table import Table, kebab, snake
from api_claude_runtime.hints.nearest import nearest


class Extras(NamedTuple):
    """What is not in the table, by accessor; an empty text is the top."""

    commands: Mapping[str, Mapping[str, tuple[str, Callable[[], click.Command]]]] = {}
    """Group -> name -> summary, and a function that creates the command."""
    groups: Mapping[str, Callable[[Extras], click.Command]] = {}
    """Group -> a function that creates it."""


class TableGroup(click.Group):
    """A group of the commands of a table.

    Args:
        table: The table.
        accessor: The group in the table; an empty text for the top.
        extras: Commands and groups that are not in the table.
        options: Other arguments of `click.Group`.
    """

    def __init__(
        self,
        table: Table,
        accessor: str,
        extras: Extras,
        **options: Any,
    ) -> None:
        options.setdefault("name", kebab(accessor.rpartition(".")[2]))
        options.setdefault("help", table.title(accessor) or "")
        super().__init__(**options)
        self.table = table
        self.accessor = accessor
        self.extras = extras
        self.more = extras.commands.get(accessor, {})

    def names(self) -> dict[str, str]:
        """Return name -> summary of what is in the group."""
        found = {name: text for name, (text, _) in self.more.items()}
        found |= {kebab(k): v for k, v in self.table.groups(self.accessor).items()}
        found |= {kebab(k): v for k, v in self.table.commands(self.accessor).items()}
        return dict(sorted(found.items()))

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature of click
        return [*self.names()]

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - the signature of click
        cmd_name: str,
    ) -> click.Command | None:
        if cmd_name in self.more:
            return self.more[cmd_name][1]()
        accessor = f"{self.accessor}.{snake(cmd_name)}".lstrip(".")
        row = self.table.row(accessor)
        if row is not None:
            from .command import EndpointCommand

            return EndpointCommand(self.table.package, row)
        if self.table.title(accessor) is not None:
            return self.group_of(accessor)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            if ctx.resilient_parsing:
                return None, None, args[1:]
            near = nearest(name, self.names())
            advice = f"did you mean {kebab(near)!r}?" if near else "see --help"
            ctx.fail(f"no such command {name!r}: {advice}")
        return super().resolve_command(ctx, args)

    def group_of(self, accessor: str) -> click.Command:
        """Return the group inside of this one."""
        create = self.extras.groups.get(accessor)
        if create is not None:
            return create(self.extras)
        return TableGroup(self.table, accessor, self.extras)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - the signature of click
        formatter: click.HelpFormatter,
    ) -> None:
        names = self.names()
        width = max(formatter.width - 6 - max(map(len, names), default=0), 20)
        rows = [
            (name, textwrap.shorten(text, width, placeholder=" ..."))
            for name, text in names.items()
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        found = [
            CompletionItem(name, help=text)
            for name, text in self.names().items()
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)
