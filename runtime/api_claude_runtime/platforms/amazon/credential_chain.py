"""`CredentialChain`: finds an access key as the tools of AWS do, with botocore."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Any, TypeVar, cast

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.errors.wording import excerpt

from .access_key import AccessKey

T = TypeVar("T")


class CredentialChain:
    """The places where the tools of AWS look for an access key, in their order.

    They are environment variables, `~/.aws`, SSO, and the metadata of a container or machine. All
    methods block: they read files, and may send requests.

    Args:
        profile: The profile in `~/.aws`. Default: that of `AWS_PROFILE`, else `default`. With a
            profile, variables with a key are not read.
    """

    __slots__ = ("_credentials", "_lock", "_session", "profile")

    def __init__(self, profile: str | None = None) -> None:
        self.profile = profile
        self._session: Any = None
        self._credentials: Any = None
        # A session of botocore must not be used by two threads at once.
        self._lock = threading.Lock()

    def access_key(self) -> AccessKey:
        """Return the key. botocore refreshes a temporary one when it expires within 15 minutes.

        Raises:
            ConfigurationError: botocore is not installed.
            CredentialsError: There is no key, or it could not be read or refreshed.
        """
        with self._lock:
            found, problem = self._found()
        # Raised here and not where it occurs: the frames of botocore have secrets in locals.
        if found is None:
            raise CredentialsError(f"no access key of AWS was found{self._named()}: {problem}")
        return found

    def renewed(self, refused: AccessKey) -> AccessKey | None:
        """Return another key after AWS has refused one because it has expired.

        Files and other sources are read again, unless another call has just done so.

        Returns:
            The key, or `None` if there is no other one.
        """
        with self._lock:
            found, _ = self._found()
            if found == refused:
                self._session = self._credentials = None
                found, _ = self._found()
        return None if found == refused else found

    def region(self) -> str | None:
        """Return the region of the profile or of `AWS_DEFAULT_REGION`; `None` if there is none.

        Raises:
            ConfigurationError: botocore is not installed, or the profile cannot be read.
        """
        with self._lock:
            problem = self._open()
            region: Any = None
            if not problem:
                try:
                    region = self._session.get_config_variable("region")
                except Exception as error:  # noqa: BLE001 - botocore reads files of the user
                    problem = _text_of(error)
        if problem:
            raise ConfigurationError(f"the region of AWS was not found{self._named()}: {problem}")
        return cast("str", region) if region else None

    def _named(self) -> str:
        return "" if self.profile is None else f" in the profile {self.profile!r}"

    def _open(self) -> str:
        """Create the session. Return what is wrong; empty if nothing is."""
        if self._session is None:
            session_class = _session_class(self.profile)
            try:
                self._session = session_class(profile=self.profile)
            except Exception as error:  # noqa: BLE001 - see above
                return _text_of(error)
        return ""

    def _found(self) -> tuple[AccessKey | None, str]:
        """Return the key, or what is wrong."""
        if problem := self._open():
            return None, problem
        try:
            if self._credentials is None:
                self._credentials = self._session.get_credentials()
            if self._credentials is None:
                return None, (
                    "pass access_key= and secret_key=, set AWS_ACCESS_KEY_ID and"
                    " AWS_SECRET_ACCESS_KEY, or run `aws configure`"
                )
            return _key_of(self._credentials), ""
        except Exception as error:  # noqa: BLE001 - providers of botocore run programs of the user
            return None, _text_of(error)


def _session_class(profile: str | None) -> Any:
    try:
        return import_module("botocore.session").Session  # not `import`: it has no types
    except ImportError:
        # The variables with an access key are not read if there is the argument profile=.
        other = "" if profile else ", or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
        raise ConfigurationError(
            "the credentials of AWS profiles, SSO and machines require the package botocore:"
            f' pip install "api-claude[aws]"{other}'
        ) from None


def _key_of(credentials: Any) -> AccessKey:
    # Not a local in the frame that calls botocore, which can be that of an error.
    return _masked(credentials.get_frozen_credentials())


def _masked(frozen: Any) -> AccessKey:
    token = Secret(frozen.token) if frozen.token else None
    return AccessKey(frozen.access_key, Secret(frozen.secret_key), token)


def _text_of(error: Exception) -> str:
    """Return the text of an error of botocore. That of others may contain anything."""
    name = type(error).__name__
    if type(error).__module__.partition(".")[0] != "botocore":
        return name
    return f"{excerpt(str(error))} ({name})"
