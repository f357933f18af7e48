"""Calls of the package google-auth, which blocks. It is imported when the first one is made.

Its frames have tokens and private keys in their locals. The functions of this module therefore
return an error instead of raising it from an exception of the package.
"""

from __future__ import annotations

import os
import re
from datetime import UTC
from functools import partial
from importlib import import_module
from inspect import iscoroutinefunction
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from api_claude_runtime.auth.secret import as_secret, type_name
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, CredentialsError
from api_claude_runtime.errors.wording import excerpt
from api_claude_runtime.http.credential_names import MASK
from api_claude_runtime.tokens.token import Token

if TYPE_CHECKING:
    from api_claude_runtime.auth.secret import Secret

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_TIMEOUT_SECONDS = 30.0
"""For each request of google-auth that names no timeout of its own. Its default is 120 seconds."""

_LONGEST_TEXT = 2000
_MAYBE_SECRET = re.compile(r"[\w+=~-]{32,}")
"""Parts of refresh tokens, client secrets and signed assertions. Names of projects are shorter."""

_METADATA_HOSTS = ("metadata.google.internal", "169.254.169.254")
_METADATA_VARIABLES = ("GCE_METADATA_HOST", "GCE_METADATA_ROOT", "GCE_METADATA_IP")

_locks: WeakKeyDictionary[object, Lock] = WeakKeyDictionary()
_locks_lock = Lock()


def check_credentials(credentials: object) -> None:
    """Check that an argument is a credentials object of google-auth that blocks.

    Raises:
        ConfigurationError: It is something else.
    """
    refresh = getattr(type(credentials), "refresh", None)
    if isinstance(credentials, type) or refresh is None or not hasattr(credentials, "token"):
        name = credentials.__name__ if isinstance(credentials, type) else type_name(credentials)
        raise ConfigurationError(
            f"credentials must be a credentials object of google.auth, not {name}: pass a"
            " function in token_provider=, and a token in access_token="
        )
    if iscoroutinefunction(refresh):
        raise ConfigurationError(
            "credentials must not be asynchronous: pass the class of google.auth that blocks, which"
            " is called in a thread"
        )


def default_credentials() -> tuple[Any, str | None] | ClaudeError:
    """Return the Application Default Credentials and their project, or why there are none."""
    try:
        request = _request()
        found = import_module("google.auth").default(scopes=[SCOPE], request=request)
    except ImportError as error:
        return _missing(error)
    except Exception as error:  # noqa: BLE001 - google-auth also raises errors of other packages
        return _failure("no Application Default Credentials were found", error)
    return found[0], found[1] or project_of(found[0])


def project_of(credentials: Any) -> str | None:
    """Return the project that a credentials object names."""
    for name in ("project_id", "quota_project_id"):
        project = getattr(credentials, name, None)
        if isinstance(project, str) and project:
            return project
    return None


def scoped(credentials: Any) -> Any:
    """Return the credentials, or a copy with a scope if they need one and have none."""
    if getattr(credentials, "requires_scopes", False):
        return credentials.with_scopes([SCOPE])
    return credentials


def current_token(credentials: Any, rejected: Secret | None) -> Token | ClaudeError:
    """Return the token of a credentials object, refreshed if necessary, or why there is none.

    One call at a time refreshes an object, also if several platforms share it.

    Args:
        credentials: The object.
        rejected: A token that the server has refused.
    """
    with _lock_of(credentials):
        try:
            if not credentials.valid or as_secret(credentials.token) == rejected:
                credentials.refresh(_request())
        except ImportError as error:
            return _missing(error)
        except Exception as error:  # noqa: BLE001 - as above
            return _failure("the access token could not be refreshed", error)
        try:
            return Token(as_secret(credentials.token), _timestamp(credentials.expiry))
        except CredentialsError as error:
            return CredentialsError(f"google-auth returned no valid token: {error.message}")


def _lock_of(credentials: Any) -> Lock:
    with _locks_lock:
        return _locks.setdefault(credentials, Lock())


def _timestamp(expiry: Any) -> float | None:
    # google-auth has times in UTC without a time zone.
    if expiry is None:
        return None
    found: float = (expiry if expiry.tzinfo else expiry.replace(tzinfo=UTC)).timestamp()
    return found


def _request() -> Any:
    session = import_module("requests").Session()
    # Requests, unlike this package, asks the metadata server of a machine through a proxy.
    servers = [*_METADATA_HOSTS, *filter(None, map(os.environ.get, _METADATA_VARIABLES))]
    session.proxies = {f"http://{_host_of(each)}": "" for each in servers}
    request = import_module("google.auth.transport.requests").Request(session)
    return partial(request, timeout=_TIMEOUT_SECONDS)


def _host_of(server: str) -> str | None:
    try:
        return urlsplit(f"//{server}").hostname
    except ValueError:
        return None


def _missing(error: ImportError) -> ConfigurationError:
    if error.name and error.name.partition(".")[0] in {"google", "requests"}:
        return ConfigurationError(
            "tokens of Google require the packages google-auth and requests: pip install"
            ' "api-claude[google]", or pass access_token= or token_provider='
        )
    return ConfigurationError(f"google-auth cannot be used: {excerpt(str(error))}")


def _failure(what: str, error: Exception) -> CredentialsError:
    # The reply of a token endpoint may repeat the secrets that it was sent.
    text = str(error.args[0]) if error.args else ""
    reason = excerpt(_MAYBE_SECRET.sub(MASK, text[:_LONGEST_TEXT]))
    return CredentialsError(f"{what}: {type(error).__name__}: {reason}")
