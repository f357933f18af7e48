"""`login status` and `logout`: which credentials are set up, and removing stored ones."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from api_claude_runtime.cli.exit_codes import FAILED, OK
from api_claude_runtime.cli.output.plain import pretty
from api_claude_runtime.cli.output.printer import note
from api_claude_runtime.errors.printable import one_line

LOGIN_SUMMARY = "Show which credentials are set up."
STATUS_SUMMARY = "Show which credentials would be used, and until when."
LOGOUT_SUMMARY = "Remove the stored tokens of a profile."
_STATUS_HELP = f"""{STATUS_SUMMARY}

This is what `Client.from_environment_chain()` uses, or the profile of --profile. Nothing is sent,
and no token is shown. The exit code is 1 if there is no usable token.
"""
_LOGOUT_HELP = f"""{LOGOUT_SUMMARY}

The configuration of the profile stays. The tokens are only removed from this machine: they are
valid until they expire.
"""
_LABELS = {
    "source": "credentials",
    "kind": "kind",
    "base_url": "base URL",
    "config_file": "configuration",
    "credentials_file": "tokens",
    "organization_id": "organization",
    "workspace_id": "workspace",
    "expires_at": "expires at",
    "text": "state",
}


def login_group() -> click.Group:
    """Return the group `login`."""
    options = [
        *_profile_options(),
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON."),
    ]
    status = click.Command(
        "status", callback=_status, params=[*options], help=_STATUS_HELP, short_help=STATUS_SUMMARY
    )
    return click.Group("login", {"status": status}, help=LOGIN_SUMMARY)


def logout_command() -> click.Command:
    """Return the command `logout`."""
    yes = click.Option(["--yes"], is_flag=True, help="Do not ask.")
    return click.Command(
        "logout",
        callback=_logout,
        params=[*_profile_options(), yes],
        help=_LOGOUT_HELP,
        short_help=LOGOUT_SUMMARY,
    )


def _profile_options() -> list[click.Option]:
    return [
        click.Option(["--profile"], help="The profile. Default: the one that is selected."),
        click.Option(
            ["--config-dir"],
            type=click.Path(path_type=Path),
            help="The directory of profiles. Default: $ANTHROPIC_CONFIG_DIR, else the usual one.",
        ),
    ]


def _status(profile: str | None, config_dir: Path | None, *, as_json: bool) -> int:
    from api_claude_runtime.login.status import login_status

    found = login_status(profile, config_dir)
    values: dict[str, Any] = found._asdict()
    if found.expires_at is not None:
        values["expires_at"] = _time(found.expires_at)
    if as_json:
        click.echo(pretty(values))
    else:
        for name, label in _LABELS.items():
            if values[name] is not None:
                click.echo(f"{label:<14}{one_line(str(values[name]))}")
        if found.warning:
            note(f"Warning: {found.warning}")
    return OK if found.is_usable else FAILED


def _logout(profile: str | None, config_dir: Path | None, *, yes: bool) -> int:
    from api_claude_runtime.login.logout import Logout

    logout = Logout(profile, config_dir)
    if not logout.is_needed:
        click.echo(one_line(f"there is no login for profile {logout.profile!r}: no {logout.file}"))
        return OK
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("logout asks before it removes anything: pass --yes")
        click.confirm(one_line(f"Remove {logout.file} of profile {logout.profile!r}?"), abort=True)
    logout.remove()
    click.echo(one_line(f"removed {logout.file} of profile {logout.profile!r}"))
    return OK


def _time(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):  # a year that dates cannot have
        return str(seconds)
